import type { Actor } from '../../contracts/change.js'
import type { GivenAnswer } from '../../contracts/kept-answer.js'
import { Problem } from '../../contracts/problem.js'
import type { Also, Deps } from '../deps.js'
import type { KeyedRequest } from './find.js'

/** Hours an answer is given again. */
const hoursKept = 24

/**
 * Makes what keeps an answer in the same transaction as the change it answers: after a crash there are both or none.
 * When a twin of the request was quicker, the whole transaction is refused with `already-exists`, and the kept answer
 * is the one to give. Answers older than a day are forgotten on the way.
 */
export function createKeepAnswer(deps: Pick<Deps, 'idempotency' | 'clock'>) {
  return <Made>(actor: Actor, { key, hash }: KeyedRequest, toAnswer: (made: Made) => GivenAnswer): Also<Made> =>
    async (tx, made) => {
      if (await deps.idempotency.find(actor.id, key)) throw new Problem('already-exists', { noun: 'answer' })
      const now = deps.clock()
      await deps.idempotency.removeBefore(tx, new Date(now.getTime() - hoursKept * 3_600_000).toISOString())
      const { status, headers, body } = toAnswer(made)
      await deps.idempotency.keep(tx, {
        key,
        actor: actor.id,
        bodyHash: hash,
        status,
        headers: JSON.stringify(headers),
        body,
        at: now.toISOString()
      })
    }
}

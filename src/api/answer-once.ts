import { createHash } from 'node:crypto'
import type { Actor } from '../contracts/change.js'
import type { GivenAnswer } from '../contracts/kept-answer.js'
import { Problem } from '../contracts/problem.js'
import type { Usecases } from '../usecases/usecases.js'
import { createAnswerMemory } from './remember-answers.js'
import type { Answer, Prepared, Route } from './route.js'

/** An answer as it goes out; `isRepeat` when it was given before. */
export interface Outgoing extends GivenAnswer {
  readonly isRepeat: boolean
}

/** One POST with the key it carries, if any. */
export interface Occasion {
  readonly route: Route
  readonly actor: Actor
  readonly key: string | null
  readonly prepared: Prepared
}

/**
 * Answers a request; one that carries an `Idempotency-Key` only once. Answers to changes are kept with the change,
 * those to questions remembered in memory. Only answers of success count: who mends a refused request may use its key.
 *
 * Problems: `key-reused`, and those of the route
 */
export function createAnswerOnce({ keptAnswer }: Pick<Usecases, 'keptAnswer'>) {
  const memory = createAnswerMemory()

  async function keepOnce({ actor, prepared }: Occasion, keyed: { key: string; hash: string }): Promise<Outgoing> {
    const known = await keptAnswer.find(actor, keyed)
    if (known) return { ...known, isRepeat: true }
    try {
      const answer = await prepared.answer((toAnswer) =>
        keptAnswer.keep(actor, keyed, (made) => toGiven(toAnswer(made)))
      )
      return { ...toGiven(answer), isRepeat: false }
    } catch (error) {
      // The same request, sent twice at once: the other one was quicker.
      const isLate = error instanceof Problem && error.code === 'already-exists'
      const twin = isLate ? await keptAnswer.find(actor, keyed) : null
      if (twin) return { ...twin, isRepeat: true }
      throw error
    }
  }

  async function rememberOnce({ actor, prepared }: Occasion, { key, hash }: { key: string; hash: string }) {
    const id = `${actor.id.length}:${actor.id}:${key}`
    const known = memory.find(id)
    if (known && known.hash !== hash) throw new Problem('key-reused')
    if (known) return { ...known.answer, isRepeat: true }
    const answer = toGiven(await prepared.answer(keepNothing))
    memory.remember(id, hash, answer)
    return { ...answer, isRepeat: false }
  }

  return async (occasion: Occasion): Promise<Outgoing> => {
    const { route, key, prepared } = occasion
    if (key === null) return { ...toGiven(await prepared.answer(keepNothing)), isRepeat: false }
    const hash = createHash('sha256')
      .update(`${route.operationId} ${JSON.stringify(prepared.body)}`)
      .digest('hex')
    return route.who === 'key' ? keepOnce(occasion, { key, hash }) : rememberOnce(occasion, { key, hash })
  }
}

const keepNothing = () => undefined

function toGiven({ status, body, etag, location }: Answer): GivenAnswer {
  return {
    status,
    headers: { ...(etag ? { ETag: etag } : {}), ...(location ? { Location: location } : {}) },
    body: body === undefined ? '' : JSON.stringify(body)
  }
}

import type { Actor } from '../../contracts/change.js'
import type { NeedInput } from '../../contracts/need.js'
import type { NeedView } from '../../contracts/participant-view.js'
import { Problem } from '../../contracts/problem.js'
import { mayWriteNeeds } from '../../policies/need.js'
import { tieToConcepts } from '../concept/tie.js'
import type { Also, Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import { completeNeed } from './complete.js'
import { createNeedView } from './public-view.js'

/**
 * Adds a need and says what it was understood as. An id given by the caller is kept, else a new one is made.
 *
 * Problems: `not-signed-in`, `not-allowed`, `unknown-postal-code`, `invalid-input` (unknown participant),
 * `already-exists`.
 */
export function createCreateNeed(
  deps: Pick<Deps, 'graph' | 'needs' | 'participants' | 'regions' | 'reader' | 'trades' | 'clock' | 'newId'>
) {
  const view = createNeedView(deps)
  return async (actor: Actor, input: NeedInput, also?: Also<NeedView>): Promise<NeedView | undefined> => {
    refuseUnless(mayWriteNeeds(actor), actor)
    const id = input.id ?? deps.newId('need')
    const now = deps.clock().toISOString()
    const about = tieToConcepts(deps.reader, input.text, 'need')
    return deps.graph.write({ id: actor.id, at: now }, async (tx) => {
      const [known] = await deps.needs.findMany([id], tx)
      if (known) throw new Problem('already-exists', { noun: 'need', id })
      const [asker] = await deps.participants.findMany(input.participantId ? [input.participantId] : [], tx)
      const made = { ...completeNeed(deps.regions, input, { id, now, asker }), about: [...about] }
      await deps.needs.save(tx, made)
      const [shown] = await view(actor, [made])
      if (shown) await also?.(tx, shown)
      return shown
    })
  }
}

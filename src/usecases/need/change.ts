import type { Actor } from '../../contracts/change.js'
import type { NeedInput } from '../../contracts/need.js'
import type { NeedView } from '../../contracts/participant-view.js'
import { Problem } from '../../contracts/problem.js'
import { mayWriteNeeds } from '../../policies/need.js'
import { checkVersion } from '../check-version.js'
import { tieToConcepts } from '../concept/tie.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import { completeNeed } from './complete.js'
import { isSameNeed } from './is-same.js'
import { createNeedView } from './public-view.js'

/** `version`: the one the editor read, null when it did not say. `input.id` is ignored: ids never change. */
export interface NeedChange {
  readonly id: string
  readonly version: number | null
  readonly input: NeedInput
}

/**
 * Replaces a need. An edit that changes nothing writes nothing.
 *
 * Problems: `not-signed-in`, `not-allowed`, `not-found`, `version-required`, `stale-version`, `unknown-postal-code`,
 * `invalid-input` (unknown participant).
 */
export function createChangeNeed(
  deps: Pick<Deps, 'graph' | 'needs' | 'participants' | 'regions' | 'reader' | 'trades' | 'clock'>
) {
  const view = createNeedView(deps)
  return async (actor: Actor, { id, version, input }: NeedChange): Promise<NeedView | undefined> => {
    refuseUnless(mayWriteNeeds(actor), actor)
    const now = deps.clock().toISOString()
    const kept = await deps.graph.write({ id: actor.id, at: now }, async (tx) => {
      const [before] = await deps.needs.findMany([id], tx)
      if (!before) throw new Problem('not-found', { noun: 'need', id })
      checkVersion(before, version)
      const [asker] = await deps.participants.findMany(input.participantId ? [input.participantId] : [], tx)
      const after = completeNeed(deps.regions, input, { id, now, asker, before })
      if (isSameNeed(after, before)) return before
      const made = { ...after, about: [...tieToConcepts(deps.reader, input.text, 'need')] }
      await deps.needs.save(tx, made)
      return made
    })
    const [shown] = await view(actor, [kept])
    return shown
  }
}

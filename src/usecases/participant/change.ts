import type { Actor } from '../../contracts/change.js'
import type { ParticipantInput } from '../../contracts/participant.js'
import type { ParticipantView } from '../../contracts/participant-view.js'
import { Problem } from '../../contracts/problem.js'
import { mayWriteParticipants } from '../../policies/participant.js'
import { checkVersion } from '../check-version.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import { completeParticipant, tieParticipant } from './complete.js'
import { isSame } from './is-same.js'
import { createPublicView } from './public-view.js'

/** `version`: the one the editor read, null when it did not say. `input.id` is ignored: ids never change. */
export interface ParticipantChange {
  readonly id: string
  readonly version: number | null
  readonly input: ParticipantInput
}

/**
 * Replaces what a participant says about itself. An edit that changes nothing writes nothing.
 *
 * Problems: `not-signed-in`, `not-allowed`, `not-found`, `version-required`, `stale-version`, `unknown-postal-code`.
 */
export function createChangeParticipant(
  deps: Pick<Deps, 'graph' | 'participants' | 'regions' | 'reader' | 'trades' | 'clock'>
) {
  const view = createPublicView(deps)
  return async (actor: Actor, { id, version, input }: ParticipantChange): Promise<ParticipantView> => {
    refuseUnless(mayWriteParticipants(actor), actor)
    const now = deps.clock().toISOString()
    const kept = await deps.graph.write({ id: actor.id, at: now }, async (tx) => {
      const [before] = await deps.participants.findMany([id], tx)
      if (!before) throw new Problem('not-found', { noun: 'participant', id })
      checkVersion(before, version)
      const after = completeParticipant(deps.regions, input, { id, now, demo: before.demo, before })
      if (isSame(after, before)) return before
      await deps.participants.save(tx, after, tieParticipant(deps.reader, after))
      return after
    })
    return view(actor, kept)
  }
}

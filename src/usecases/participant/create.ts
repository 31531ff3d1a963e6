import type { Actor } from '../../contracts/change.js'
import type { ParticipantInput } from '../../contracts/participant.js'
import type { ParticipantView } from '../../contracts/participant-view.js'
import { Problem } from '../../contracts/problem.js'
import { mayWriteParticipants } from '../../policies/participant.js'
import type { Also, Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import { completeParticipant, tieParticipant } from './complete.js'
import { createPublicView } from './public-view.js'

/**
 * Adds a participant. An id given by the caller is kept, else a new one is made.
 *
 * Problems: `not-signed-in`, `not-allowed`, `unknown-postal-code`, `already-exists`.
 */
export function createCreateParticipant(
  deps: Pick<Deps, 'graph' | 'participants' | 'regions' | 'reader' | 'trades' | 'clock' | 'newId'>
) {
  const view = createPublicView(deps)
  return async (actor: Actor, input: ParticipantInput, also?: Also<ParticipantView>): Promise<ParticipantView> => {
    refuseUnless(mayWriteParticipants(actor), actor)
    const id = input.id ?? deps.newId('participant')
    const now = deps.clock().toISOString()
    const participant = completeParticipant(deps.regions, input, { id, now, demo: false })
    const ties = tieParticipant(deps.reader, participant)
    await deps.graph.write({ id: actor.id, at: now }, async (tx) => {
      const [known] = await deps.participants.findMany([id], tx)
      if (known) throw new Problem('already-exists', { noun: 'participant', id })
      await deps.participants.save(tx, participant, ties)
      await also?.(tx, view(actor, participant))
    })
    return view(actor, participant)
  }
}

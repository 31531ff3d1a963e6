import type { Actor } from '../../contracts/change.js'
import type { ParticipantView } from '../../contracts/participant-view.js'
import { Problem } from '../../contracts/problem.js'
import { mayReadParticipants } from '../../policies/participant.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import { createPublicView } from './public-view.js'

/** Shows one participant as the actor may see it. Problems: `not-found`. */
export function createReadParticipant(deps: Pick<Deps, 'participants' | 'trades'>) {
  const view = createPublicView(deps)
  return async (actor: Actor, { id }: { readonly id: string }): Promise<ParticipantView> => {
    refuseUnless(mayReadParticipants(actor), actor)
    const participant = await deps.participants.find(id)
    if (!participant) throw new Problem('not-found', { noun: 'participant', id })
    return view(actor, participant)
  }
}

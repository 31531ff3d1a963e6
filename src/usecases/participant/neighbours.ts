import type { Actor } from '../../contracts/change.js'
import type { ParticipantView } from '../../contracts/participant-view.js'
import { Problem } from '../../contracts/problem.js'
import { mayReadParticipants } from '../../policies/participant.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import { createPublicView } from './public-view.js'

/** A participant that has concepts in common with another one. */
export interface Neighbour {
  readonly participant: ParticipantView
  readonly concepts: readonly { readonly id: string; readonly label: string }[]
}

/** Data of a picture: one participant and those who share most with it, the nearest first. */
export interface Neighbourhood {
  readonly participant: ParticipantView
  readonly neighbours: readonly Neighbour[]
}

/** Shows who works on the same things. `limit`: neighbours at most. Problems: `not-found`. */
export function createNeighbours(deps: Pick<Deps, 'participants' | 'trades' | 'concepts'>) {
  const view = createPublicView(deps)
  const labels = new Map(deps.concepts.map(({ id, label }) => [id, label]))
  return async (
    actor: Actor,
    { id, limit }: { readonly id: string; readonly limit: number }
  ): Promise<Neighbourhood> => {
    refuseUnless(mayReadParticipants(actor), actor)
    const participant = await deps.participants.find(id)
    if (!participant) throw new Problem('not-found', { noun: 'participant', id })
    const near = await deps.participants.neighbours(id, limit)
    const known = await deps.participants.findMany(near.map((one) => one.id))
    const byId = new Map(known.map((one) => [one.id, one]))
    return {
      participant: view(actor, participant),
      neighbours: near.flatMap(({ id: other, concepts }) => {
        const found = byId.get(other)
        if (!found) return []
        return [
          {
            participant: view(actor, found),
            concepts: concepts.map((concept) => ({ id: concept, label: labels.get(concept) ?? concept }))
          }
        ]
      })
    }
  }
}

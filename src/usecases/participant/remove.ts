import type { Actor } from '../../contracts/change.js'
import { Problem } from '../../contracts/problem.js'
import { mayWriteParticipants } from '../../policies/participant.js'
import { checkVersion } from '../check-version.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'

/**
 * Removes a participant with its ties; its needs stay without a participant. Without a version it goes whatever it
 * says by now.
 *
 * Problems: `not-signed-in`, `not-allowed`, `not-found`, `stale-version`.
 */
export function createRemoveParticipant(deps: Pick<Deps, 'graph' | 'participants' | 'clock'>) {
  return async (
    actor: Actor,
    { id, version }: { readonly id: string; readonly version: number | null }
  ): Promise<void> => {
    refuseUnless(mayWriteParticipants(actor), actor)
    await deps.graph.write({ id: actor.id, at: deps.clock().toISOString() }, async (tx) => {
      const [before] = await deps.participants.findMany([id], tx)
      if (!before) throw new Problem('not-found', { noun: 'participant', id })
      if (version !== null) checkVersion(before, version)
      await deps.participants.remove(tx, id)
    })
  }
}

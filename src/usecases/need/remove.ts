import type { Actor } from '../../contracts/change.js'
import { Problem } from '../../contracts/problem.js'
import { mayWriteNeeds } from '../../policies/need.js'
import { checkVersion } from '../check-version.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'

/**
 * Removes a need for good; one that found a partner is better set to `served`. Without a version it goes whatever it
 * says by now.
 *
 * Problems: `not-signed-in`, `not-allowed`, `not-found`, `stale-version`.
 */
export function createRemoveNeed(deps: Pick<Deps, 'graph' | 'needs' | 'clock'>) {
  return async (
    actor: Actor,
    { id, version }: { readonly id: string; readonly version: number | null }
  ): Promise<void> => {
    refuseUnless(mayWriteNeeds(actor), actor)
    await deps.graph.write({ id: actor.id, at: deps.clock().toISOString() }, async (tx) => {
      const [before] = await deps.needs.findMany([id], tx)
      if (!before) throw new Problem('not-found', { noun: 'need', id })
      if (version !== null) checkVersion(before, version)
      await deps.needs.remove(tx, id)
    })
  }
}

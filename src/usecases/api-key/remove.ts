import type { Actor } from '../../contracts/change.js'
import { Problem } from '../../contracts/problem.js'
import { mayManageApiKeys } from '../../policies/api-key.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'

/** Withdraws a key; requests with it are refused from then on. Problems: `not-signed-in`, `not-allowed`, `not-found`. */
export function createRemoveApiKey(deps: Pick<Deps, 'graph' | 'apiKeys' | 'clock'>) {
  return async (actor: Actor, { id }: { readonly id: string }): Promise<void> => {
    refuseUnless(mayManageApiKeys(actor), actor)
    const known = (await deps.apiKeys.list()).some((key) => key.id === id)
    if (!known) throw new Problem('not-found', { noun: 'api-key', id })
    await deps.graph.write({ id: actor.id, at: deps.clock().toISOString() }, (tx) => deps.apiKeys.remove(tx, id))
  }
}

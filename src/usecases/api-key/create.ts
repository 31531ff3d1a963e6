import type { Actor, ApiKey } from '../../contracts/change.js'
import { mayManageApiKeys } from '../../policies/api-key.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import { hashKey } from './hash-key.js'

/** A key as shown once: it is never kept and cannot be shown again. */
export interface NewApiKey {
  readonly id: string
  readonly key: string
}

/** Makes an API key. Only its hash is kept. Problems: `not-signed-in`, `not-allowed`. */
export function createCreateApiKey(deps: Pick<Deps, 'graph' | 'apiKeys' | 'clock' | 'newId' | 'newSecret'>) {
  return async (actor: Actor, { name, role }: Pick<ApiKey, 'name' | 'role'>): Promise<NewApiKey> => {
    refuseUnless(mayManageApiKeys(actor), actor)
    const key = `hs_${deps.newSecret()}`
    const id = deps.newId('api-key')
    const createdAt = deps.clock().toISOString()
    await deps.graph.write({ id: actor.id, at: createdAt }, (tx) =>
      deps.apiKeys.create(tx, { id, name, role, hash: hashKey(key), createdAt })
    )
    return { id, key }
  }
}

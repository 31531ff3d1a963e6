import type { Actor, ApiKey } from '../../contracts/change.js'
import { mayManageApiKeys } from '../../policies/api-key.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'

/** Lists the keys without their hashes. Problems: `not-signed-in`, `not-allowed`. */
export function createListApiKeys(deps: Pick<Deps, 'apiKeys'>) {
  return async (actor: Actor): Promise<readonly Omit<ApiKey, 'hash'>[]> => {
    refuseUnless(mayManageApiKeys(actor), actor)
    return (await deps.apiKeys.list()).map(({ hash: _hash, ...key }) => key)
  }
}

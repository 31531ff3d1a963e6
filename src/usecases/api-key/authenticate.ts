import type { Actor } from '../../contracts/change.js'
import { Problem } from '../../contracts/problem.js'
import type { Deps } from '../deps.js'
import { hashKey } from './hash-key.js'

/** Finds out who a key speaks for. Problems: `not-signed-in` when nobody holds it. */
export function createAuthenticate(deps: Pick<Deps, 'apiKeys'>) {
  return async (key: string): Promise<Actor> => {
    const known = await deps.apiKeys.findByHash(hashKey(key))
    if (!known) throw new Problem('not-signed-in')
    return { role: known.role, id: `api-key:${known.id}` }
  }
}

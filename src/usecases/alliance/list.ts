import type { Alliance } from '../../contracts/alliance.js'
import type { Actor } from '../../contracts/change.js'
import { mayReadReference } from '../../policies/reference.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'

/** Lists the alliances with their districts and how they sort their offers, in the order of their ids. */
export function createListAlliances(deps: Pick<Deps, 'alliances'>) {
  return async (actor: Actor): Promise<readonly Alliance[]> => {
    refuseUnless(mayReadReference(actor), actor)
    return deps.alliances.all()
  }
}

import type { Actor } from '../../contracts/change.js'
import { mayReadReference } from '../../policies/reference.js'
import type { DistrictWithNeighbours } from '../../store/districts.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'

/** Lists all districts with their neighbours, in the order of their keys. */
export function createListDistricts(deps: Pick<Deps, 'districts'>) {
  return async (actor: Actor): Promise<readonly DistrictWithNeighbours[]> => {
    refuseUnless(mayReadReference(actor), actor)
    return deps.districts.all()
  }
}

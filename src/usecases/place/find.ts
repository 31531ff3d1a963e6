import type { Actor } from '../../contracts/change.js'
import type { Place } from '../../contracts/place.js'
import { mayReadReference } from '../../policies/reference.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'

/** Finds the place somebody means by a postcode or a town's name, spelled freely; null when nothing comes close. */
export function createFindPlace(deps: Pick<Deps, 'regions'>) {
  return (actor: Actor, { text }: { readonly text: string }): Place | null => {
    refuseUnless(mayReadReference(actor), actor)
    return deps.regions.find(text)
  }
}

import type { Actor } from '../../contracts/change.js'
import type { Participant } from '../../contracts/participant.js'
import type { PartnerView } from '../../contracts/suggestion.js'
import type { Deps } from '../deps.js'
import { createPublicView } from './public-view.js'

/** What an actor sees of a suggested partner: as in the public view, with the district by name. */
export function createPartnerView(deps: Pick<Deps, 'regions' | 'trades'>) {
  const view = createPublicView(deps)
  return (actor: Actor, participant: Participant): PartnerView => {
    const { id, kind, name, town, ags, trade, sizeClass, demo } = view(actor, participant)
    const district = ags === null ? null : (deps.regions.district(ags)?.name ?? null)
    return { id, kind, name, town, district, trade, sizeClass, demo }
  }
}

import { travelMinutes } from '../../regions/travel-minutes.js'
import type { Signal } from '../signal.js'
import { weights } from '../weights.js'

/**
 * How easily the two meet: halves with every `proximityHalfMinutes` by road; beyond the radius the participant named it is
 * a quarter of that. 0.5 when a place is unknown, so that nobody gains by hiding it.
 */
export const proximity: Signal = (_question, { kilometres, entry }) => {
  if (kilometres === null) return 0.5
  const near = 0.5 ** (travelMinutes(kilometres) / weights.proximityHalfMinutes)
  const radius = entry.participant.maxDistanceKm
  return radius !== null && kilometres > radius ? near / 4 : near
}

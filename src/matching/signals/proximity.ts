import { nearness } from '../grid.js'
import type { Signal } from '../signal.js'

/**
 * How easily the two meet: 1 at the door, halving with every `proximityHalfMinutes` by road; beyond the radius the
 * participant named a quarter of that. 0.5 when a place is unknown, so that nobody gains by hiding it.
 */
export const proximity: Signal = (_question, { kilometres, segment, document }) => {
  if (kilometres === null) return 0.5
  const near = nearness(kilometres)
  return kilometres > (segment.radii[document] ?? Number.POSITIVE_INFINITY) ? near / 4 : near
}

import type { ScorePart, SignalName } from '../contracts/suggestion.js'
import { weights } from './weights.js'

/**
 * How well a pair fits both sides, 0..1: the harmonic mean of what the asker and what the partner gain, so that one
 * side's wish alone never carries an introduction (RECON, Pizzato et al. 2010). The asker looks at everything but the
 * partner's wishes and room; the partner at whether it is its own field, whether it wants such an asker, the way, and
 * its room. Signals that do not count for the question are left out on both sides.
 */
export const twoSided = (parts: readonly ScorePart[]): number => {
  const asker = mean(
    parts.filter(({ signal }) => signal !== 'reciprocity' && signal !== 'capacity'),
    ({ weight }) => weight
  )
  const partner = mean(parts, ({ signal }) => partnerShares.get(signal) ?? 0)
  return asker + partner > 0 ? (2 * asker * partner) / (asker + partner) : 0
}

const partnerShares: ReadonlyMap<SignalName, number> = new Map([
  ['concepts', weights.partnerShares.concepts],
  ['reciprocity', weights.partnerShares.reciprocity],
  ['proximity', weights.partnerShares.proximity],
  ['capacity', weights.partnerShares.capacity]
])

const mean = (parts: readonly ScorePart[], weigh: (part: ScorePart) => number): number => {
  const sum = parts.reduce((total, part) => total + weigh(part), 0)
  return sum > 0 ? parts.reduce((total, part) => total + part.value * weigh(part), 0) / sum : 0
}

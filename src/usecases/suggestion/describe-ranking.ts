import type { Actor } from '../../contracts/change.js'
import type { SignalName } from '../../contracts/suggestion.js'
import { signalNames } from '../../matching/signals.js'
import { weights } from '../../matching/weights.js'
import { mayReadReference } from '../../policies/reference.js'
import { refuseUnless } from '../refuse-unless.js'

/** How suggestions are made, in numbers. Shares add up to 1. */
export interface RankingDescription {
  readonly signals: readonly { readonly signal: SignalName; readonly share: number }[]
  /** Travel minutes that halve the worth of being near. */
  readonly halfMinutes: number
  /** Least share of the content signals (0..1) for somebody to be suggested at all. */
  readonly leastFit: number
  /** Below this confidence (0..1) the answer is "nobody yet". */
  readonly leastConfidence: number
}

/** Describes every signal with its share: what the explanation page shows is what ranking uses. */
export function createDescribeRanking() {
  const sum = signalNames.reduce((total, signal) => total + weights.shares[signal], 0)
  const description: RankingDescription = {
    signals: signalNames.map((signal) => ({ signal, share: weights.shares[signal] / sum })),
    halfMinutes: weights.proximityHalfMinutes,
    leastFit: weights.leastFit,
    leastConfidence: weights.leastConfidence
  }
  return (actor: Actor): RankingDescription => {
    refuseUnless(mayReadReference(actor), actor)
    return description
  }
}

import type { Outcome, OutcomeResult } from '../../contracts/experience.js'
import { SignalName } from '../../contracts/suggestion.js'
import { weights } from '../weights.js'
import { fitLogistic } from './fit-logistic.js'

/** What an alliance's outcomes taught. */
export interface Experience {
  readonly outcomes: number
  /** Factor on the share of each signal, within 1/most..most; 1 where the outcomes are no evidence. */
  readonly factors: Readonly<Record<SignalName, number>>
  /** Expected success of a partner, 0..1, and the number of outcomes behind it. */
  readonly trust: ReadonlyMap<string, { readonly mean: number; readonly outcomes: number }>
  /** Mean success of all: what is expected of who has no outcomes yet. */
  readonly meanSuccess: number
}

/** How much of a success each result is: a yes is half the way to working together. */
const worth: Readonly<Record<OutcomeResult, number>> = { declined: 0, expired: 0, accepted: 0.5, cooperation: 1 }

/**
 * Learns from the outcomes of one alliance; null while there are fewer than `weights.experience.least`.
 *
 * Trust is Beta-shrunk: (successes + k * mean) / (outcomes + k). Signals: a logistic regression of success on the score
 * and on each signal besides it tells what the score gets wrong. A signal's share moves only by what exceeds
 * `doubt` standard deviations of its coefficient, and at most by the factor `most`: few outcomes or mere chance move
 * nothing.
 */
export const learn = (outcomes: readonly Outcome[]): Experience | null => {
  if (outcomes.length < weights.experience.least) return null
  const meanSuccess = outcomes.reduce((sum, { result }) => sum + worth[result], 0) / outcomes.length
  return {
    outcomes: outcomes.length,
    factors: learnFactors(outcomes),
    trust: learnTrust(outcomes, meanSuccess),
    meanSuccess
  }
}

const learnTrust = (outcomes: readonly Outcome[], meanSuccess: number): Experience['trust'] => {
  const sums = new Map<string, { success: number; count: number }>()
  for (const { participantId, result } of outcomes) {
    const { success, count } = sums.get(participantId) ?? { success: 0, count: 0 }
    sums.set(participantId, { success: success + worth[result], count: count + 1 })
  }
  const { shrink } = weights.experience
  return new Map(
    [...sums].map(([id, { success, count }]) => [
      id,
      { mean: (success + shrink * meanSuccess) / (count + shrink), outcomes: count }
    ])
  )
}

const learnFactors = (outcomes: readonly Outcome[]): Experience['factors'] => {
  const { slope, slopeDeviation, shiftDeviation, doubt, most } = weights.experience
  const means = new Map(SignalName.options.map((signal) => [signal, meanOf(outcomes, signal)]))
  const cases = outcomes.map(({ parts, result }) => {
    const values = new Map(parts.map(({ signal, value }) => [signal, value]))
    const centred = SignalName.options.map((signal) => {
      const mean = means.get(signal) ?? 0
      return (values.get(signal) ?? mean) - mean
    })
    const score = centred.reduce((sum, value, at) => sum + value * share(SignalName.options[at]), 0)
    return { values: [1, score, ...centred], success: worth[result] }
  })
  const shift = { mean: 0, deviation: shiftDeviation }
  const [, ofScore, ...shifts] = fitLogistic(cases, [
    { mean: 0, deviation: 10 },
    { mean: slope, deviation: slopeDeviation },
    ...SignalName.options.map(() => shift)
  ])
  // A score that tells less than usual would make every shift look large against it.
  const unit = Math.max(slope / 2, ofScore?.mean ?? slope)
  const factor = (signal: SignalName): number => {
    const { mean, deviation } = shifts[SignalName.options.indexOf(signal)] ?? { mean: 0, deviation: 1 }
    const sure = Math.sign(mean) * Math.max(0, Math.abs(mean) - doubt * deviation)
    return Math.min(most, Math.max(1 / most, 1 + sure / (unit * share(signal))))
  }
  return {
    concepts: factor('concepts'),
    meaning: factor('meaning'),
    text: factor('text'),
    kind: factor('kind'),
    proximity: factor('proximity'),
    format: factor('format'),
    reciprocity: factor('reciprocity'),
    capacity: factor('capacity')
  }
}

const shareSum = Object.values(weights.shares).reduce((sum, one) => sum + one, 0)
const share = (signal: SignalName | undefined): number => (signal ? weights.shares[signal] / shareSum : 0)

const meanOf = (outcomes: readonly Outcome[], signal: SignalName): number => {
  const values = outcomes.flatMap(({ parts }) =>
    parts.filter((part) => part.signal === signal).map(({ value }) => value)
  )
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}

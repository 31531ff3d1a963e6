import type { ScorePart } from '../contracts/suggestion.js'
import type { Question } from './question.js'
import type { Candidate } from './signal.js'
import { signalNames, signals } from './signals.js'
import { weights } from './weights.js'

export interface Blended {
  /** 0..1: the sum of value times weight over the parts. */
  readonly score: number
  readonly parts: readonly ScorePart[]
}

/** Weights of a question, adding up to 1: proximity counts only where distance does. */
export const shareOut = (question: Question): readonly ScorePart[] => {
  const counts = signalNames.filter(
    (signal) => signal !== 'proximity' || !(question.ignoreDistance || question.place === null)
  )
  const sum = counts.reduce((total, signal) => total + weights.shares[signal], 0)
  return counts.map((signal) => ({ signal, value: 0, weight: weights.shares[signal] / sum }))
}

/** The score alone, without keeping its parts: for the many that will not be shown. */
export const scoreOf = (question: Question, candidate: Candidate, shares: readonly ScorePart[]): number => {
  let score = 0
  for (const { signal, weight } of shares) score += weight * signals[signal](question, candidate)
  return score
}

/** Asks every signal and adds the parts up. */
export const blend = (question: Question, candidate: Candidate, shares: readonly ScorePart[]): Blended => {
  const parts = shares.map(({ signal, weight }) => ({ signal, weight, value: signals[signal](question, candidate) }))
  return { parts, score: parts.reduce((sum, { value, weight }) => sum + value * weight, 0) }
}

/** How well the content fits, 0..1, whatever distance, time and form say: what decides between somebody and "nobody yet". */
export const contentFit = (parts: readonly ScorePart[]): number => {
  const content = parts.filter(({ signal }) => signal === 'concepts' || signal === 'meaning' || signal === 'text')
  const sum = content.reduce((total, { weight }) => total + weight, 0)
  return sum > 0 ? content.reduce((total, { value, weight }) => total + value * weight, 0) / sum : 0
}

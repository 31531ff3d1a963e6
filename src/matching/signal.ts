import type { SignalName } from '../contracts/suggestion.js'
import type { Question } from './question.js'
import type { Segment } from './segment.js'

/** One participant while it is being scored, with what the index already summed up. */
export interface Candidate {
  readonly segment: Segment
  readonly document: number
  /** Dot product of the need's and the offer's concept weights, 0..1. */
  readonly conceptOverlap: number
  /** BM25F of the need's stems in the profile, 0 and up. */
  readonly textScore: number
  /** Kilometres between the two, null when one place is unknown. */
  readonly kilometres: number | null
}

/** A signal's verdict: how well one side of the fit holds, 0..1. */
export type Signal = (question: Question, candidate: Candidate) => number

export type Signals = Readonly<Record<SignalName, Signal>>

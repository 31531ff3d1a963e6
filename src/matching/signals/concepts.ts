import type { Signal } from '../signal.js'
import { weights } from '../weights.js'

/** How far need and offer are about the same things, 0..1: cosine of their concept weights against that of a perfect fit. */
export const concepts: Signal = (_question, { conceptOverlap }) =>
  Math.min(1, Math.max(0, conceptOverlap / weights.fullOverlap))

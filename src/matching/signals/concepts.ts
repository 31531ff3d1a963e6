import type { Signal } from '../signal.js'

/** How far need and offer are about the same things: cosine of their concept weights, 0..1. */
export const concepts: Signal = (_question, { conceptOverlap }) => Math.min(1, Math.max(0, conceptOverlap))

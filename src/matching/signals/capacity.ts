import type { Signal } from '../signal.js'

/** Share of the attention budget that is left, 0..1. Who has none left never becomes a candidate. */
export const capacity: Signal = (_question, { entry }) =>
  Math.min(1, entry.budgetLeft / Math.max(1, entry.participant.capacity))

import type { Signal } from '../signal.js'

/** Share of the attention budget that is left, 0..1. Who has none left never becomes a candidate. */
export const capacity: Signal = (_question, { segment, document }) => (segment.budgetShares[document] ?? 0) / 255

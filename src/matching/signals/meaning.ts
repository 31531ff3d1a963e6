import { KEPT_DIMENSIONS } from '../segment.js'
import type { Signal } from '../signal.js'

/**
 * How near the offer lies to what the need means: cosine of the vectors' first components, below 0 counts as 0.
 */
export const meaning: Signal = ({ meaningVector }, { segment, document }) => {
  const { vectors, vectorScales } = segment
  const start = document * KEPT_DIMENSIONS
  let dot = 0
  for (let d = 0; d < KEPT_DIMENSIONS; d += 1) dot += (meaningVector[d] ?? 0) * (vectors[start + d] ?? 0)
  return Math.min(1, Math.max(0, dot * (vectorScales[document] ?? 0)))
}

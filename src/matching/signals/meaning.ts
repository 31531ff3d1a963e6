import type { Signal } from '../signal.js'

/** How near the offer lies to what the need means in the offering side's words: cosine of the vectors, below 0 counts as 0. */
export const meaning: Signal = ({ offerVector }, { entry }) => {
  const { vector } = entry.reading
  let dot = 0
  for (let d = 0; d < offerVector.length; d += 1) dot += (offerVector[d] ?? 0) * (vector[d] ?? 0)
  return Math.min(1, Math.max(0, dot))
}

import type { Lexicon } from './lexicon.js'

/** `a` of the word weight a / (a + p(word)): Arora et al. 2017, "A simple but tough-to-beat baseline for sentence embeddings". */
const SIF = 1e-4

/** One word to embed: itself, or its parts where the table does not know it. */
export interface EmbedWord {
  readonly word: string
  readonly parts: readonly string[]
}

/**
 * Meaning vector of a text: weighted sum of its words' vectors, scaled to unit length (all zero when no word is
 * known). An unknown word counts through its known parts, each weighted by 1 / sqrt(number of parts).
 */
export const createEmbedder = (lexicon: Lexicon): ((words: Iterable<EmbedWord>) => Float32Array) => {
  const { vectors, scales, dimensions } = lexicon.table
  const add = (sum: Float32Array, word: string, factor: number): boolean => {
    const row = lexicon.row(word)
    if (row < 0) return false
    const weight = (SIF / (SIF + lexicon.count(word) / lexicon.total)) * (scales[row] ?? 0) * factor
    const start = row * dimensions
    for (let d = 0; d < dimensions; d += 1) sum[d] = (sum[d] ?? 0) + (vectors[start + d] ?? 0) * weight
    return true
  }
  return (words) => {
    const sum = new Float32Array(dimensions)
    for (const { word, parts } of words) {
      if (add(sum, word, 1)) continue
      const known = parts.filter((part) => lexicon.row(part) >= 0)
      for (const part of known) add(sum, part, 1 / Math.sqrt(known.length))
    }
    return toUnitLength(sum)
  }
}

/** Scales a vector to length 1 in place; a zero vector stays zero. */
export const toUnitLength = (vector: Float32Array): Float32Array => {
  let square = 0
  for (const value of vector) square += value * value
  if (square === 0) return vector
  const factor = 1 / Math.sqrt(square)
  for (let d = 0; d < vector.length; d += 1) vector[d] = (vector[d] ?? 0) * factor
  return vector
}

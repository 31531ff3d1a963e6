import { bm25Idf } from './bm25.js'
import { type EmbedWord, toUnitLength } from './embed.js'

/**
 * Meaning of labels of one list: the sum of their words' directions, each word once, weighted by how rare it is in
 * this list; unit length, all zero when no word is known. In short labels rarity in the list tells more than
 * rarity in the language (measured on two public label sets, 2026-11-22: MRR + .004 and + .010).
 */
export const createLabelMeaning = (
  embed: (words: Iterable<EmbedWord>) => Float32Array,
  labels: readonly (readonly EmbedWord[])[]
): ((words: readonly EmbedWord[]) => Float32Array) => {
  const containing = new Map<string, number>()
  for (const words of labels)
    for (const word of new Set(words.map(({ word }) => word))) containing.set(word, (containing.get(word) ?? 0) + 1)
  const directions = new Map<string, Float32Array>()
  const directionOf = (word: EmbedWord): Float32Array => {
    const known = directions.get(word.word)
    if (known !== undefined) return known
    const direction = embed([word])
    // Only words of the list are remembered, so that queries cannot fill the memory.
    if (containing.has(word.word)) directions.set(word.word, direction)
    return direction
  }
  const zero = embed([])
  return (words) => {
    const sum = Float32Array.from(zero)
    for (const word of new Map(words.map((one) => [one.word, one])).values()) {
      const weight = bm25Idf(labels.length, containing.get(word.word) ?? 0)
      const direction = directionOf(word)
      for (let d = 0; d < sum.length; d += 1) sum[d] = (sum[d] ?? 0) + weight * (direction[d] ?? 0)
    }
    return toUnitLength(sum)
  }
}

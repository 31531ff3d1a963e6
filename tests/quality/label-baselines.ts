import type { WordAnalysis } from '../../src/language/analyse-word.js'
import { bm25Idf, bm25Saturation } from '../../src/language/bm25.js'
import type { EmbedWord } from '../../src/language/embed.js'
import { createLabelNgrams } from '../../src/language/label-ngrams.js'
import { normalise } from '../../src/language/normalise.js'
import { stem } from '../../src/language/stem.js'
import { tokenise } from '../../src/language/tokenise.js'
import { addDots, toMatrix } from '../../src/language/vector-matrix.js'

/** Labels by position, best first. */
export type RankLabels = (query: string) => readonly number[]

/** BM25 (k1 1.2, b 0.75) over German stems, with postings: quick enough for twenty thousand labels. */
export const createBm25Index = (labels: readonly string[]): RankLabels => {
  const bags = labels.map(stems)
  const meanLength = bags.reduce((sum, bag) => sum + bag.length, 0) / labels.length
  const postings = new Map<string, Map<number, number>>()
  for (const [at, bag] of bags.entries()) {
    for (const word of bag) {
      const list = postings.get(word) ?? new Map<number, number>()
      list.set(at, (list.get(at) ?? 0) + 1)
      postings.set(word, list)
    }
  }
  return (query) => {
    const scores = new Float32Array(labels.length)
    for (const word of new Set(stems(query))) {
      const list = postings.get(word) ?? new Map<number, number>()
      const idf = bm25Idf(labels.length, list.size)
      for (const [at, count] of list) {
        const length = (bags[at]?.length ?? 0) / meanLength
        scores[at] = (scores[at] ?? 0) + idf * bm25Saturation(count, length, 1.2, 0.75)
      }
    }
    return bestFirst(scores)
  }
}

/** Cosine of character n-grams of 2 to 5 letters, TF-IDF. */
export const createNgramIndex = (labels: readonly string[]): RankLabels => {
  const add = createLabelNgrams(labels)
  return (query) => {
    const scores = new Float32Array(labels.length)
    add(query, 1, scores)
    return bestFirst(scores)
  }
}

/** Word vectors summed by rarity, plus half the cosine of the n-grams. */
export const createVectorIndex = (
  labels: readonly string[],
  analyse: (word: string) => WordAnalysis,
  embed: (words: Iterable<EmbedWord>) => Float32Array
): RankLabels => {
  const point = (text: string) =>
    embed(
      tokenise(normalise(text))
        .map(({ word }) => analyse(word))
        .filter(({ isStopWord }) => !isStopWord)
    )
  const points = toMatrix(labels.map(point))
  const add = createLabelNgrams(labels)
  return (query) => {
    const scores = new Float32Array(labels.length)
    add(query, 0.5, scores)
    addDots(points, point(query), 1, scores)
    return bestFirst(scores)
  }
}

const stems = (text: string): readonly string[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem)

const bestFirst = (scores: Float32Array): readonly number[] =>
  [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)

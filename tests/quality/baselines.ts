import { createRequire } from 'node:module'
import { z } from 'zod'
import { bm25Idf, bm25Saturation } from '../../src/language/bm25.js'
import { stem } from '../../src/language/stem.js'

/** A text to be found. */
export interface Document {
  readonly id: string
  readonly text: string
}

/** Ranks all documents for a query, best first. */
export type Baseline = (query: string) => readonly string[]

const bestFirst = (scores: ReadonlyMap<string, number>): readonly string[] =>
  [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id)

const stopWords = new Set(z.array(z.string()).parse(createRequire(import.meta.url)('stopwords-de')))

const words = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !stopWords.has(word)).map(stem)

/** BM25 (k1 1.2, b 0.75) over German stems: what a search engine out of the box gives. */
export const createBm25 = (documents: readonly Document[]): Baseline => {
  const bags = documents.map(({ text }) => {
    const bag = new Map<string, number>()
    for (const word of words(text)) bag.set(word, (bag.get(word) ?? 0) + 1)
    return bag
  })
  const lengths = bags.map((bag) => [...bag.values()].reduce((sum, count) => sum + count, 0))
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  return (query) => {
    const scores = new Map(documents.map(({ id }) => [id, 0]))
    for (const word of new Set(words(query))) {
      const containing = bags.filter((bag) => bag.has(word)).length
      if (containing === 0) continue
      documents.forEach(({ id }, at) => {
        const count = bags[at]?.get(word) ?? 0
        if (count === 0) return
        const impact =
          bm25Idf(documents.length, containing) * bm25Saturation(count, (lengths[at] ?? 0) / meanLength, 1.2, 0.75)
        scores.set(id, (scores.get(id) ?? 0) + impact)
      })
    }
    return bestFirst(scores)
  }
}

const ngrams = (text: string): ReadonlyMap<string, number> => {
  const bag = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = ` ${word} `
    for (let n = 2; n <= 5; n += 1) {
      for (let at = 0; at + n <= padded.length; at += 1) {
        const gram = padded.slice(at, at + n)
        bag.set(gram, (bag.get(gram) ?? 0) + 1)
      }
    }
  }
  return bag
}

/** Cosine of character n-grams of 2 to 5 letters inside words, TF-IDF with logarithmic frequency. */
export const createNgrams = (documents: readonly Document[]): Baseline => {
  const bags = documents.map(({ text }) => ngrams(text))
  const containing = new Map<string, number>()
  for (const bag of bags) for (const gram of bag.keys()) containing.set(gram, (containing.get(gram) ?? 0) + 1)
  const toVector = (bag: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
    const vector = new Map<string, number>()
    let square = 0
    for (const [gram, count] of bag) {
      const weight = (1 + Math.log(count)) * (Math.log((1 + bags.length) / (1 + (containing.get(gram) ?? 0))) + 1)
      vector.set(gram, weight)
      square += weight * weight
    }
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0
    for (const [gram, weight] of vector) vector.set(gram, weight * scale)
    return vector
  }
  const vectors = bags.map(toVector)
  return (query) => {
    const asked = toVector(ngrams(query))
    const scores = new Map<string, number>()
    documents.forEach(({ id }, at) => {
      let dot = 0
      for (const [gram, weight] of asked) dot += weight * (vectors[at]?.get(gram) ?? 0)
      scores.set(id, dot)
    })
    return bestFirst(scores)
  }
}

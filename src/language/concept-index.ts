import type { Concept } from '../contracts/concept.js'
import { bm25Idf, bm25Saturation } from './bm25.js'
import { type EmbedWord, toUnitLength } from './embed.js'

/** Term frequency saturation and length normalisation of concept texts (measured on the judged needs: flat around these). */
const K1 = 1.2
const B = 0.6

/** Worlds whose words place a concept near needs, and near offers. */
const NEED_WORLDS = ['workshop', 'says'] as const
const OFFER_WORLDS = ['workshop', 'research', 'creative', 'offers'] as const

/** A text cut into weighted stems and words to embed. */
export interface AnalysedText {
  readonly stems: readonly string[]
  readonly words: readonly EmbedWord[]
}

/**
 * The vocabulary made ready for linking. Every concept is one document of all its words (explicit semantic
 * analysis, Gabrilovich and Markovitch 2007) and two points in the space of word vectors: what people say who
 * need it, and what people say who offer it. `K` concepts, `dimensions` as the word table.
 */
export interface ConceptIndex {
  readonly concepts: readonly Concept[]
  readonly position: ReadonlyMap<string, number>
  /** Concepts typical of a trade, by its number. */
  readonly tradeConcepts: ReadonlyMap<string, readonly number[]>
  /** Per stem: concepts and BM25 impact (idf times saturation), sorted by concept. */
  readonly postings: ReadonlyMap<string, { readonly concepts: Uint16Array; readonly impacts: Float32Array }>
  /** K x dimensions, unit rows. */
  readonly needPoints: Float32Array
  readonly offerPoints: Float32Array
  readonly dimensions: number
}

/** Builds the index; `analyse` reads one phrase, `embed` gives its unit vector. */
export const createConceptIndex = (
  concepts: readonly Concept[],
  analyse: (text: string) => AnalysedText,
  embed: (words: Iterable<EmbedWord>) => Float32Array,
  dimensions: number
): ConceptIndex => {
  const bags: Map<string, number>[] = []
  const documentFrequency = new Map<string, number>()
  const needPoints = new Float32Array(concepts.length * dimensions)
  const offerPoints = new Float32Array(concepts.length * dimensions)
  concepts.forEach((concept, at) => {
    const bag = new Map<string, number>()
    const need = new Float32Array(dimensions)
    const offer = new Float32Array(dimensions)
    const read = (phrase: string, into: readonly Float32Array[]) => {
      const { stems, words } = analyse(phrase)
      for (const stem of stems) bag.set(stem, (bag.get(stem) ?? 0) + 1)
      const vector = embed(words)
      for (const sum of into) for (let d = 0; d < dimensions; d += 1) sum[d] = (sum[d] ?? 0) + (vector[d] ?? 0)
    }
    read(concept.label, [need, offer])
    for (const phrase of concept.workshop) read(phrase, [need, offer])
    for (const world of NEED_WORLDS) if (world !== 'workshop') for (const phrase of concept[world]) read(phrase, [need])
    for (const world of OFFER_WORLDS)
      if (world !== 'workshop') for (const phrase of concept[world]) read(phrase, [offer])
    needPoints.set(toUnitLength(need), at * dimensions)
    offerPoints.set(toUnitLength(offer), at * dimensions)
    for (const stem of bag.keys()) documentFrequency.set(stem, (documentFrequency.get(stem) ?? 0) + 1)
    bags.push(bag)
  })
  return {
    concepts,
    tradeConcepts: byTrade(concepts),
    position: new Map(concepts.map(({ id }, at) => [id, at])),
    postings: invert(bags, documentFrequency),
    needPoints,
    offerPoints,
    dimensions
  }
}

const byTrade = (concepts: readonly Concept[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>()
  concepts.forEach(({ trades }, at) => {
    for (const trade of trades) if (trade !== '*') found.set(trade, [...(found.get(trade) ?? []), at])
  })
  return found
}

const invert = (
  bags: readonly Map<string, number>[],
  documentFrequency: ReadonlyMap<string, number>
): ConceptIndex['postings'] => {
  const lengths = bags.map((bag) => [...bag.values()].reduce((sum, count) => sum + count, 0))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, bags.length)
  const lists = new Map<string, { concepts: number[]; impacts: number[] }>()
  bags.forEach((bag, at) => {
    for (const [stem, count] of bag) {
      const list = lists.get(stem) ?? { concepts: [], impacts: [] }
      list.concepts.push(at)
      const saturation = bm25Saturation(count, (lengths[at] ?? 0) / mean, K1, B)
      list.impacts.push(bm25Idf(bags.length, documentFrequency.get(stem) ?? 1) * saturation)
      lists.set(stem, list)
    }
  })
  return new Map(
    [...lists].map(([stem, list]) => [
      stem,
      { concepts: Uint16Array.from(list.concepts), impacts: Float32Array.from(list.impacts) }
    ])
  )
}

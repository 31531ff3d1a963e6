import type { Concept } from '../../src/contracts/concept.js'
import { toUnitLength } from '../../src/language/embed.js'
import type { Link } from '../../src/language/link-concepts.js'
import { allStems, type Reader } from '../../src/language/read-text.js'
import { KEPT_DIMENSIONS } from '../../src/matching/segment.js'
import type { DocumentInput } from '../../src/matching/segment-builder.js'
import type { Invented } from './population.js'

/** Links kept of a made-up profile, and of each concept it is made of. */
const KEPT = 48

interface ReadPhrase {
  readonly stems: readonly string[]
  readonly vector: Float32Array
}

/**
 * Reads made-up profiles by reading each phrase of the vocabulary once: words and meaning as the reader gives them, concept
 * links as the sum of what each of its concepts' offers is linked to. Stands for profiles read before and kept.
 */
export const createFastReading = (reader: Reader) => {
  const phrases = new Map<string, ReadPhrase>()
  const linked = new Map<string, readonly Link[]>()
  const readPhrase = (phrase: string): ReadPhrase => {
    const known = phrases.get(phrase)
    if (known) return known
    const words = reader.words(phrase)
    const read = { stems: words.flatMap(allStems), vector: reader.embed(words).slice(0, KEPT_DIMENSIONS) }
    phrases.set(phrase, read)
    return read
  }
  const linksOf = (concept: Concept): readonly Link[] => {
    const known = linked.get(concept.id)
    if (known) return known
    const { links } = reader.read([concept.label, ...concept.offers, ...concept.research].join('. '), 'offer')
    const kept = links.slice(0, KEPT)
    linked.set(concept.id, kept)
    return kept
  }
  return ({ participant, concepts }: Invented): DocumentInput => {
    const terms = new Map<string, number>()
    const vector = new Float32Array(KEPT_DIMENSIONS)
    let length = 0
    const add = (phrase: string, weight: number) => {
      const read = readPhrase(phrase)
      for (const stem of read.stems) terms.set(stem, (terms.get(stem) ?? 0) + weight)
      length += weight * read.stems.length
      for (let d = 0; d < KEPT_DIMENSIONS; d += 1) vector[d] = (vector[d] ?? 0) + (read.vector[d] ?? 0)
    }
    for (const skill of participant.skills) add(skill, 2)
    for (const sentence of participant.text.split(/(?<=\.) /)) add(sentence, 1)
    const sums = new Map<number, number>()
    for (const concept of concepts)
      for (const { concept: at, weight } of linksOf(concept)) sums.set(at, (sums.get(at) ?? 0) + weight)
    return {
      participant,
      terms,
      length,
      vector: toUnitLength(vector),
      links: strongest(sums),
      budgetLeft: participant.capacity
    }
  }
}

const strongest = (sums: ReadonlyMap<number, number>): readonly Link[] => {
  const kept = [...sums].sort(([a, x], [b, y]) => y - x || a - b).slice(0, KEPT)
  const scale = 1 / Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0) || 1)
  return kept.map(([concept, weight]) => ({ concept, weight: weight * scale }))
}

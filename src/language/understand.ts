import type { UnderstoodConcept } from '../contracts/suggestion.js'
import type { ConceptIndex } from './concept-index.js'
import type { Link } from './link-concepts.js'
import type { Reading, ReadWord } from './read-text.js'

/** Concepts shown to a person at most. */
const SHOWN = 7
/** A concept is shown when it is at least this strong against the best one. */
const LEAST_SHARE = 0.45

/**
 * The concepts a text was understood as, best first, each with the person's own words that led to it. A concept no
 * single word speaks for is left out of what is shown: nobody could check it.
 */
export const understand = (index: ConceptIndex, reading: Reading): readonly UnderstoodConcept[] => {
  const best = reading.links[0]?.weight ?? 0
  return reading.links
    .filter(({ weight }) => weight >= best * LEAST_SHARE)
    .slice(0, SHOWN)
    .flatMap((link) => {
      const concept = index.concepts[link.concept]
      const words = wordsFor(index, reading.words, link)
      return concept === undefined || words.length === 0
        ? []
        : [{ id: concept.id, label: concept.label, words: [...words] }]
    })
}

/** The up to four words that speak loudest for a concept, in the order of the text. */
export const wordsFor = (index: ConceptIndex, words: readonly ReadWord[], { concept }: Link): readonly string[] => {
  const impacts = words.map((word) => wordImpact(index, word, concept))
  const strongest = Math.max(0, ...impacts)
  if (strongest === 0) return []
  const threshold = Math.max(strongest * 0.4, [...impacts].sort((a, b) => b - a)[3] ?? 0)
  return [...new Set(words.filter((_, at) => (impacts[at] ?? 0) >= threshold).map(({ surface }) => surface))].slice(
    0,
    4
  )
}

const wordImpact = (index: ConceptIndex, { analysis }: ReadWord, concept: number): number =>
  Math.max(
    stemImpact(index, analysis.stem, concept),
    ...analysis.partStems.map((stem) => 0.8 * stemImpact(index, stem, concept))
  )

/** How loudly a stem speaks for a concept: its BM25 impact there, 0 when the concept does not know it. */
export const stemImpact = (index: ConceptIndex, stem: string, concept: number): number => {
  const list = index.postings.get(stem)
  if (list === undefined) return 0
  let low = 0
  let high = list.concepts.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = list.concepts[middle] ?? 0
    if (at === concept) return list.impacts[middle] ?? 0
    if (at < concept) low = middle + 1
    else high = middle - 1
  }
  return 0
}

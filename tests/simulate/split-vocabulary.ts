import type { Concept } from '../../src/contracts/concept.js'

/** A vocabulary in two halves that share no phrase but the labels. */
export interface SplitVocabulary {
  /** What the reader of German is given. */
  readonly known: readonly Concept[]
  /** What people of the simulated region say; same concepts in the same order. */
  readonly spoken: readonly Concept[]
}

/**
 * Gives every other phrase of a concept to the reader and the rest to the region, so that nobody is understood only
 * because the very sentence stands in the vocabulary. Of a single phrase both get it.
 */
export const splitVocabulary = (concepts: readonly Concept[]): SplitVocabulary => ({
  known: concepts.map((concept) => take(concept, 0)),
  spoken: concepts.map((concept) => take(concept, 1))
})

const take = (concept: Concept, rest: 0 | 1): Concept => {
  const half = (phrases: readonly string[]): string[] =>
    phrases.length < 2 ? [...phrases] : phrases.filter((_, at) => at % 2 === rest)
  const { workshop, says, research, creative, offers } = concept
  return {
    ...concept,
    workshop: half(workshop),
    says: half(says),
    research: half(research),
    creative: half(creative),
    offers: half(offers)
  }
}

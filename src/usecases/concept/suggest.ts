import type { Actor } from '../../contracts/change.js'
import type { Concept } from '../../contracts/concept.js'
import { mayReadReference } from '../../policies/reference.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import { type ConceptLabel, label } from './read.js'

/**
 * Suggests concepts while somebody types: those whose label begins with it, then those with a word of any world
 * that does, then those that hold it anywhere. Alphabetical within each.
 */
export function createSuggestConcepts(deps: Pick<Deps, 'concepts'>) {
  const index = deps.concepts.map((concept) => ({ concept, label: fold(concept.label), words: foldWords(concept) }))
  return (
    actor: Actor,
    { text, limit }: { readonly text: string; readonly limit: number }
  ): readonly ConceptLabel[] => {
    refuseUnless(mayReadReference(actor), actor)
    const wanted = fold(text)
    if (wanted === '') return []
    return index
      .map((one) => ({ concept: one.concept, rank: rankOf(one.label, one.words, wanted) }))
      .filter(({ rank }) => rank < 3)
      .sort((one, other) => one.rank - other.rank || one.concept.label.localeCompare(other.concept.label, 'de'))
      .slice(0, limit)
      .map(({ concept }) => label(concept))
  }
}

function rankOf(name: string, words: readonly string[], wanted: string): number {
  if (name.startsWith(wanted)) return 0
  if (words.some((word) => word.startsWith(wanted))) return 1
  return name.includes(wanted) || words.some((word) => word.includes(wanted)) ? 2 : 3
}

const foldWords = ({ label: name, workshop, research, creative }: Concept): readonly string[] => [
  ...name.split(/\s+/).map(fold),
  ...[...workshop, ...research, ...creative].map(fold)
]

const fold = (text: string): string =>
  text
    .toLocaleLowerCase('de')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .trim()

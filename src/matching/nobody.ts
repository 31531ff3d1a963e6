import type { Concept } from '../contracts/concept.js'
import type { Nobody, Reason, UnderstoodConcept } from '../contracts/suggestion.js'
import type { Catalogue } from './catalogue.js'
import type { Question } from './question.js'
import type { Ranked } from './rank.js'

/**
 * Says what is missing when nobody is good enough: the understood concepts that no reachable participant offers,
 * distance, or that the text was not understood. Never an empty list: it is data for the demand map.
 */
export const findMissing = (
  question: Question,
  ranked: readonly Ranked[],
  catalogue: Catalogue,
  understood: readonly UnderstoodConcept[],
  position: ReadonlyMap<Concept['id'], number>
): Nobody => {
  const missing: Reason[] = []
  if (catalogue.size === 0) missing.push({ code: 'empty-network', data: {} })
  if (understood.length === 0) missing.push({ code: 'not-understood', data: {} })
  for (const { id, label } of understood) {
    const at = position.get(id)
    const offered =
      at !== undefined &&
      ranked.some(({ links }) => links.some(({ concept, weight }) => concept === at && weight > 0.15))
    if (!offered) missing.push({ code: 'nobody-offers', data: { concept: label, conceptId: id } })
  }
  if (question.kinds.size > 0) missing.push({ code: 'other-kinds', data: { kinds: [...question.kinds] } })
  if (missing.length === 0) missing.push({ code: 'too-weak', data: {} })
  return { missing }
}

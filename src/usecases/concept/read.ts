import type { Actor } from '../../contracts/change.js'
import type { Concept } from '../../contracts/concept.js'
import { Problem } from '../../contracts/problem.js'
import { mayReadReference } from '../../policies/reference.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'

/** A concept by name, as shown in lists. */
export type ConceptLabel = Pick<Concept, 'id' | 'label' | 'en' | 'kind'>

/** A concept with those around it. */
export interface ConceptWithSurroundings {
  readonly concept: Concept
  readonly broader: readonly ConceptLabel[]
  readonly narrower: readonly ConceptLabel[]
  /** Related ones in either direction, strongest first. */
  readonly related: readonly ConceptLabel[]
}

/** Shows a concept of the vocabulary and what stands around it. Problems: `not-found`. */
export function createReadConcept(deps: Pick<Deps, 'concepts'>) {
  const byId = new Map(deps.concepts.map((concept) => [concept.id, concept]))
  const labels = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const concept = byId.get(id)
      return concept ? [label(concept)] : []
    })
  return (actor: Actor, { id }: { readonly id: string }): ConceptWithSurroundings => {
    refuseUnless(mayReadReference(actor), actor)
    const concept = byId.get(id)
    if (!concept) throw new Problem('not-found', { noun: 'concept', id })
    return {
      concept,
      broader: labels(concept.broader),
      narrower: deps.concepts.filter(({ broader }) => broader.includes(id)).map(label),
      related: labels(relatedTo(concept, deps.concepts))
    }
  }
}

export const label = ({ id, label, en, kind }: Concept): ConceptLabel => ({ id, label, en, kind })

function relatedTo(concept: Concept, all: readonly Concept[]): readonly string[] {
  const weights = new Map(concept.related)
  for (const { id, related } of all)
    for (const [to, weight] of related) if (to === concept.id) weights.set(id, Math.max(weight, weights.get(id) ?? 0))
  return [...weights].sort(([, one], [, other]) => other - one).map(([id]) => id)
}

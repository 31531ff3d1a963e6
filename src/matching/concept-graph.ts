import type { Concept } from '../contracts/concept.js'
import type { Link } from '../language/link-concepts.js'
import { weights } from './weights.js'

/** The vocabulary as ranking walks it: from concept position to its RELATED neighbours, both ways, the stronger weight counting. */
export interface ConceptGraph {
  readonly neighbours: readonly ReadonlyMap<number, number>[]
  readonly isTrade: (concept: number) => boolean
}

/** Builds the graph over the positions of `concepts`. */
export const createConceptGraph = (concepts: readonly Concept[]): ConceptGraph => {
  const position = new Map(concepts.map(({ id }, at) => [id, at]))
  const neighbours = concepts.map(() => new Map<number, number>())
  const tie = (from: number, to: number, weight: number) => {
    const edges = neighbours[from]
    if (from !== to) edges?.set(to, Math.max(weight, edges.get(to) ?? 0))
  }
  concepts.forEach(({ related }, from) => {
    for (const [id, weight] of related) {
      const to = position.get(id)
      if (to === undefined) continue
      tie(from, to, weight)
      tie(to, from, weight)
    }
  })
  return { neighbours, isTrade: (at) => concepts[at]?.kind === 'trade' }
}

/**
 * Lets the strongest concepts of a need lend weight to their neighbours: who can do what helps with a problem is
 * found although the need never names it. One step only; unit length again, strongest first.
 */
export const spread = ({ neighbours }: ConceptGraph, links: readonly Link[]): readonly Link[] => {
  const sums = new Map(links.map(({ concept, weight }) => [concept, weight]))
  for (const { concept, weight } of links.slice(0, weights.spreadFrom)) {
    for (const [to, edge] of neighbours[concept] ?? []) {
      sums.set(to, (sums.get(to) ?? 0) + weights.spread * weight * edge)
    }
  }
  return toUnit(sums)
}

/** Raises trades where a text asks for firms by their trade: then the trade is the need, not its colouring. */
export const raiseTrades = ({ isTrade }: ConceptGraph, links: readonly Link[]): readonly Link[] =>
  toUnit(
    new Map(links.map(({ concept, weight }) => [concept, isTrade(concept) ? weight * weights.tradeRaise : weight]))
  )

const toUnit = (sums: ReadonlyMap<number, number>): readonly Link[] => {
  let square = 0
  for (const weight of sums.values()) square += weight * weight
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0
  return [...sums]
    .map(([concept, weight]) => ({ concept, weight: weight * scale }))
    .sort((a, b) => b.weight - a.weight || a.concept - b.concept)
}

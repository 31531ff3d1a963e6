import { z } from 'zod'
import { Concept } from '../contracts/concept.js'
import type { Author, Graph, Transaction } from './graph.js'
import { loadOnce } from './reference.js'
import { groupBy, parseNode } from './rows.js'

const Edge = z.object({ start: z.string(), target: z.string(), weight: z.number().optional() })

/** The reference vocabulary. */
export function createConcepts(graph: Graph) {
  async function all(): Promise<readonly Concept[]> {
    const rows = await graph.read('concept/list')
    const broader = z.array(Edge).parse(await graph.read('concept/list-broader'))
    const related = z.array(Edge).parse(await graph.read('concept/list-related'))
    const broaderOf = groupBy(broader, (edge) => edge.start)
    const relatedOf = groupBy(related, (edge) => edge.start)
    return rows.map((row) => {
      const { esco, ...node } = parseNode(StoredConcept, row.concept)
      return {
        ...node,
        broader: (broaderOf.get(node.id) ?? []).map((edge) => edge.target),
        related: (relatedOf.get(node.id) ?? []).map((edge): [string, number] => [edge.target, edge.weight ?? 0]),
        ...(esco === null ? {} : { esco })
      }
    })
  }

  return {
    all,

    async find(id: string): Promise<Concept | undefined> {
      return (await all()).find((concept) => concept.id === id)
    },

    /**
     * Replaces the vocabulary when its content differs from what is kept. Ties of participants and needs to
     * concepts that stay are kept; edges to unknown concepts are left out.
     *
     * @returns whether anything was written
     */
    load: (author: Author, concepts: readonly Concept[]): Promise<boolean> =>
      loadOnce(graph, author, { noun: 'concept', content: concepts, replace: (tx) => replace(tx, concepts) })
  } as const
}

const StoredConcept = Concept.omit({ broader: true, related: true, esco: true }).extend({ esco: z.string().nullable() })

async function replace(tx: Transaction, concepts: readonly Concept[]): Promise<void> {
  await tx.run('concept/cut-broader')
  await tx.run('concept/cut-related')
  await tx.run('concept/remove-others', { ids: concepts.map((concept) => concept.id) })
  await tx.each(
    'concept/save',
    concepts.map(({ broader: _broader, related: _related, esco, ...node }) => ({ ...node, esco: esco ?? null }))
  )
  await tx.each(
    'concept/broaden',
    concepts.flatMap(({ id, broader }) => broader.map((target, position) => ({ start: id, target, position })))
  )
  await tx.each(
    'concept/relate',
    concepts.flatMap(({ id, related }) =>
      related.map(([target, weight], position) => ({ start: id, target, weight, position }))
    )
  )
}

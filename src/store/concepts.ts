import { z } from 'zod'
import { Concept } from '../contracts/concept.js'
import type { Author, BulkStep, Graph } from './graph.js'
import { loadOnce } from './reference.js'
import { groupBy, parseNode } from './rows.js'

export type Concepts = ReturnType<typeof createConcepts>

const Edge = z.object({ from: z.string(), to: z.string(), weight: z.number().nullish() })

/** The reference vocabulary. */
export function createConcepts(graph: Graph) {
  async function all(): Promise<readonly Concept[]> {
    const rows = await graph.read('concept/list')
    const broader = z.array(Edge).parse(await graph.read('concept/list-broader'))
    const related = z.array(Edge).parse(await graph.read('concept/list-related'))
    const broaderOf = groupBy(broader, (edge) => edge.from)
    const relatedOf = groupBy(related, (edge) => edge.from)
    return rows.map((row) => {
      const { esco, ...node } = parseNode(StoredConcept, row.concept)
      return {
        ...node,
        broader: (broaderOf.get(node.id) ?? []).map((edge) => edge.to),
        related: (relatedOf.get(node.id) ?? []).map((edge): [string, number] => [edge.to, edge.weight ?? 0]),
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
      loadOnce(graph, author, { noun: 'concept', content: concepts, steps: toSteps(concepts) })
  } as const
}

const StoredConcept = Concept.omit({ broader: true, related: true, esco: true }).extend({ esco: z.string().nullable() })

function toSteps(concepts: readonly Concept[]): readonly BulkStep[] {
  return [
    { query: 'concept/cut-all', rows: [{ id: '' }] },
    { query: 'concept/remove-others', rows: [{ id: '' }], params: { ids: concepts.map((concept) => concept.id) } },
    {
      query: 'concept/save-many',
      rows: concepts.map(({ broader: _broader, related: _related, esco, ...node }) => ({ ...node, esco: esco ?? null }))
    },
    {
      query: 'concept/broaden-many',
      rows: concepts.flatMap(({ id, broader }) => broader.map((to, position) => ({ from: id, to, position })))
    },
    {
      query: 'concept/relate-many',
      rows: concepts.flatMap(({ id, related }) =>
        related.map(([to, weight], position) => ({ from: id, to, weight, position }))
      )
    }
  ]
}

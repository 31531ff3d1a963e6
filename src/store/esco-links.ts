import { z } from 'zod'
import type { Author, Graph } from './graph.js'

export type EscoLinks = ReturnType<typeof createEscoLinks>

/** Links of concepts to a foreign vocabulary, as confirmed by a person. A new vocabulary of ours keeps them. */
export function createEscoLinks(graph: Graph) {
  return {
    async conceptIds(): Promise<ReadonlySet<string>> {
      const rows = await graph.read('concept/list')
      return new Set(rows.map((row) => z.object({ id: z.string() }).loose().parse(row.concept).id))
    },

    /** @param links concept id to the address of the foreign entry */
    async save(author: Author, links: ReadonlyMap<string, string>): Promise<void> {
      if (links.size === 0) return
      await graph.write(author, async (tx) => {
        await tx.each(
          'concept/link-esco',
          [...links].map(([id, esco]) => ({ id, esco }))
        )
        tx.changed('concept', [...links.keys()], 'saved')
      })
    }
  } as const
}

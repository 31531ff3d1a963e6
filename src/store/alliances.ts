import { z } from 'zod'
import { Alliance } from '../contracts/alliance.js'
import type { Author, Graph } from './graph.js'
import { loadOnce } from './reference.js'
import { groupBy, parseNode, readIds } from './rows.js'

export type Alliances = ReturnType<typeof createAlliances>

const StoredAlliance = Alliance.omit({ parts: true, districts: true }).extend({ parts: z.string() })
const CoverRow = z.object({ id: z.string(), ags: z.string() })

/** Regional programmes. A participant is a member of the alliances that cover its district. */
export function createAlliances(graph: Graph) {
  /** All alliances in the order of their ids. */
  async function all(): Promise<readonly Alliance[]> {
    const rows = await graph.read('alliance/list')
    const covers = groupBy(z.array(CoverRow).parse(await graph.read('alliance/list-districts')), (row) => row.id)
    return rows.map((row) => {
      const { parts, ...node } = parseNode(StoredAlliance, row.alliance)
      const districts = (covers.get(node.id) ?? []).map((cover) => cover.ags)
      return Alliance.parse({ ...node, districts, parts: JSON.parse(parts) })
    })
  }

  return {
    all,

    async find(id: string): Promise<Alliance | undefined> {
      return (await all()).find((alliance) => alliance.id === id)
    },

    /** Ids of the alliances a participant belongs to through its district, in order. */
    ofParticipant: async (participantId: string): Promise<readonly string[]> =>
      readIds(await graph.read('alliance/list-of-participant', { participantId })),

    /**
     * Replaces all alliances when their content differs from what is kept. Districts that are not known are left
     * out: load districts first.
     *
     * @returns whether anything was written
     */
    load: (author: Author, alliances: readonly Alliance[]): Promise<boolean> =>
      loadOnce(graph, author, {
        noun: 'alliance',
        content: alliances,
        steps: [
          { query: 'alliance/remove-all', rows: [{ id: '' }] },
          {
            query: 'alliance/save-many',
            rows: alliances.map(({ parts, districts: _districts, ...node }) => ({
              ...node,
              parts: JSON.stringify(parts)
            }))
          },
          {
            query: 'alliance/cover-many',
            rows: alliances.flatMap(({ id, districts }) => districts.map((ags) => ({ id, ags })))
          }
        ]
      })
  } as const
}

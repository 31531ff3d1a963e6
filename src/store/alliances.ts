import { z } from 'zod'
import { Alliance, ProgrammePart } from '../contracts/alliance.js'
import type { Author, Graph } from './graph.js'
import { loadOnce } from './reference.js'
import { groupBy, parseNode, readIds } from './rows.js'

export type Alliances = ReturnType<typeof createAlliances>

const StoredAlliance = Alliance.omit({ parts: true, districts: true })
const CoverRow = z.object({ alliance: z.string(), ags: z.string() })
const PartRow = ProgrammePart.extend({ alliance: z.string() })

/** Regional programmes. A participant is a member of the alliances that cover its district. */
export function createAlliances(graph: Graph) {
  /** All alliances in the order of their ids. */
  async function all(): Promise<readonly Alliance[]> {
    const rows = await graph.read('alliance/list')
    const covers = z.array(CoverRow).parse(await graph.read('alliance/list-districts'))
    const parts = z.array(PartRow).parse(await graph.read('alliance/list-parts'))
    const coversOf = groupBy(covers, (row) => row.alliance)
    const partsOf = groupBy(parts, (row) => row.alliance)
    return rows.map((row) => {
      const alliance = parseNode(StoredAlliance, row.alliance)
      return {
        ...alliance,
        districts: (coversOf.get(alliance.id) ?? []).map(({ ags }) => ags),
        parts: (partsOf.get(alliance.id) ?? []).map(({ alliance: _alliance, ...part }) => part)
      }
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
        replace: async (tx) => {
          await tx.run('alliance/remove-parts')
          await tx.run('alliance/remove-all')
          await tx.each(
            'alliance/save',
            alliances.map(({ parts: _parts, districts: _districts, ...node }) => node)
          )
          await tx.each(
            'alliance/cover',
            alliances.flatMap(({ id, districts }) => districts.map((ags, position) => ({ id, ags, position })))
          )
          await tx.each(
            'alliance/sort-by',
            alliances.flatMap(({ id, parts }) =>
              parts.map((part, position) => ({ alliance: id, key: `${id}/${part.id}`, position, ...part }))
            )
          )
        }
      })
  } as const
}

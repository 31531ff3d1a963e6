import { z } from 'zod'
import { District } from '../contracts/place.js'
import type { Author, Graph } from './graph.js'
import { loadOnce } from './reference.js'
import { groupBy, parseNode } from './rows.js'

/** Two districts that touch; either order, each pair once. */
export type Border = readonly [ags: string, ags: string]

export interface DistrictWithNeighbours {
  readonly district: District
  /** Keys of the districts it touches, in order. */
  readonly neighbours: readonly string[]
}

export type Districts = ReturnType<typeof createDistricts>

const BorderRow = z.object({ one: z.string(), other: z.string() })

export function createDistricts(graph: Graph) {
  return {
    /** All districts in the order of their keys. */
    async all(): Promise<readonly DistrictWithNeighbours[]> {
      const rows = await graph.read('district/list')
      const borders = z.array(BorderRow).parse(await graph.read('district/list-borders'))
      const neighbours = groupBy(
        borders.flatMap(({ one, other }) => [
          { one, other },
          { one: other, other: one }
        ]),
        (border) => border.one
      )
      return rows.map((row) => {
        const district = parseNode(District, row.district)
        return { district, neighbours: (neighbours.get(district.ags) ?? []).map((border) => border.other).sort() }
      })
    },

    /**
     * Replaces districts, states and borders when their content differs from what is kept; participants stay in
     * their district.
     *
     * @returns whether anything was written
     */
    load: (author: Author, districts: readonly District[], borders: readonly Border[]): Promise<boolean> =>
      loadOnce(graph, author, {
        noun: 'district',
        content: [districts, borders],
        steps: [
          { query: 'district/cut-borders', rows: [{ ags: '' }] },
          { query: 'district/cut-states', rows: [{ ags: '' }] },
          { query: 'district/save-many', rows: districts.map((district) => ({ ...district })) },
          {
            query: 'state/save-many',
            rows: [...new Set(districts.map((district) => district.state))].map((name) => ({ name }))
          },
          { query: 'district/join-state-many', rows: districts.map(({ ags, state }) => ({ ags, state })) },
          { query: 'district/border-many', rows: borders.map(([one, other]) => ({ one, other })) },
          { query: 'participant/settle-all', rows: [{ id: '' }] }
        ]
      })
  } as const
}

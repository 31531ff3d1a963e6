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
     * Replaces districts, states and borders when their content differs from what is kept. Load them before
     * participants, who settle only in districts that are known.
     *
     * @returns whether anything was written
     */
    load: (author: Author, districts: readonly District[], borders: readonly Border[]): Promise<boolean> =>
      loadOnce(graph, author, {
        noun: 'district',
        content: [districts, borders],
        replace: async (tx) => {
          await tx.run('district/cut-borders')
          await tx.run('district/leave-states')
          await tx.each(
            'district/save',
            districts.map((district) => ({ ...district }))
          )
          await tx.each(
            'state/save',
            [...new Set(districts.map(({ state }) => state))].map((name) => ({ name }))
          )
          await tx.each(
            'district/join-state',
            districts.map(({ ags, state }) => ({ ags, state }))
          )
          await tx.each(
            'district/border',
            borders.map(([one, other]) => ({ one, other }))
          )
        }
      })
  } as const
}

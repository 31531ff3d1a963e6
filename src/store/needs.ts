import { z } from 'zod'
import type { NeedStatus } from '../contracts/need.js'
import { Need } from '../contracts/need.js'
import type { Author, Graph, Params, Row, Transaction } from './graph.js'
import { groupTies, lastOfEach, parseNode, parts, readCount, readIds } from './rows.js'

/** `after`: the last id of the page before. */
export interface NeedFilter {
  readonly status?: NeedStatus
  readonly participantId?: string
  readonly ags?: string
  readonly after?: string
  readonly limit: number
}

const batchSize = 5_000

const NeedRow = z.object({
  id: z.string(),
  need: z.record(z.string(), z.unknown()),
  participantId: z.string().nullable()
})

export type Needs = ReturnType<typeof createNeeds>

export function createNeeds(graph: Graph) {
  /** Needs in the order of their ids. */
  async function list(filter: NeedFilter): Promise<readonly Need[]> {
    const query = filter.participantId === undefined ? 'need/list' : 'need/list-of-participant'
    const rows = await graph.read(query, {
      status: filter.status ?? '',
      ...(filter.participantId === undefined ? {} : { participantId: filter.participantId }),
      ags: filter.ags ?? '',
      after: filter.after ?? '',
      limit: filter.limit
    })
    return withTies(rows)
  }

  async function withTies(rows: readonly Row[], on: Pick<Graph, 'read'> = graph): Promise<readonly Need[]> {
    const nodes = rows.map((row) => NeedRow.parse(row))
    const about = groupTies(await on.read('need/list-about', { ids: nodes.map(({ id }) => id) }))
    return nodes.map(({ id, need, participantId }) =>
      parseNode(Need, { ...need, from: need.askerKind, participantId, about: about.get(id) ?? [] })
    )
  }

  return {
    list,

    async find(id: string): Promise<Need | undefined> {
      const [need] = await withTies(await graph.read('need/find', { id }))
      return need
    },

    /** Those of the ids that are known, in any order. `on`: a transaction, to see what it has written. */
    findMany: async (ids: readonly string[], on: Pick<Graph, 'read'> = graph): Promise<readonly Need[]> =>
      ids.length === 0 ? [] : withTies(await on.read('need/find-many', { ids }), on),

    count: async (): Promise<number> => readCount(await graph.read('need/count')),

    /** All needs in the order of ids, read in batches. */
    async *all(): AsyncGenerator<Need> {
      for (let after = ''; ; ) {
        const batch = await list({ after, limit: batchSize })
        yield* batch
        const last = batch.at(-1)
        if (!last || batch.length < batchSize) return
        after = last.id
      }
    },

    /**
     * Creates or replaces a need with its concepts and the participant who states it. Unknown concepts and an
     * unknown participant are left out.
     */
    save: (tx: Transaction, need: Need): Promise<void> => saveBatch(tx, [need]),

    /** Creates or replaces many in a transaction that is already open. */
    saveBatch,

    /** Creates or replaces thousands; each 5,000 are one transaction. */
    async saveMany(author: Author, needs: readonly Need[]): Promise<void> {
      for (const batch of parts(needs, batchSize)) await graph.write(author, (tx) => saveBatch(tx, batch))
    },

    async remove(tx: Transaction, id: string): Promise<void> {
      await tx.run('need/remove', { id })
      tx.changed('need', id, 'removed')
    }
  } as const
}

async function saveBatch(tx: Transaction, given: readonly Need[]): Promise<void> {
  const batch = lastOfEach(given, (need) => need.id)
  const ids = batch.map(({ id }) => id)
  // Cutting reads whole tables of ties in the embedded engine, so it is left out for those that are new.
  const old = readIds(await tx.read('need/list-known', { ids })).map((id) => ({ id }))
  await tx.each('need/save', batch.map(toRow))
  await tx.each('need/unstate', old)
  await tx.each(
    'need/state',
    batch.flatMap(({ id, participantId }) => (participantId === null ? [] : [{ id, participantId }]))
  )
  await tx.each('need/cut-about', old)
  await tx.each(
    'need/concern',
    batch.flatMap(({ id, about }) => about.map((tie) => ({ id, ...tie })))
  )
  tx.changed('need', ids, 'saved')
}

function toRow(need: Need): Params {
  const { from, participantId: _edge, about: _edges, ...properties } = need
  return { ...properties, askerKind: from }
}

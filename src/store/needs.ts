import type { NeedStatus } from '../contracts/need.js'
import { Need } from '../contracts/need.js'
import type { Author, BulkStep, Graph, Params, Transaction } from './graph.js'
import { groupTies, parseNode, parts, readCount } from './rows.js'

/** `after`: the last id of the page before. */
export interface NeedFilter {
  readonly status?: NeedStatus
  readonly participantId?: string
  readonly ags?: string
  readonly after?: string
  readonly limit: number
}

const batchSize = 5_000

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

  async function withTies(rows: readonly Readonly<Record<string, unknown>>[]): Promise<readonly Need[]> {
    const ids = rows.map((row) => String(row.id))
    const from = ids[0]
    const upTo = ids.at(-1)
    if (from === undefined || upTo === undefined) return []
    const about = groupTies(await graph.read('need/list-about', { from, upTo }))
    return rows.map((row, at) => {
      const node = { ...Object(row.need) }
      const ties = about.get(ids[at] ?? '') ?? []
      return parseNode(Need, { ...node, from: node.askerKind, participantId: row.participantId, about: ties })
    })
  }

  return {
    list,

    async find(id: string): Promise<Need | undefined> {
      const [need] = await withTies(await graph.read('need/find', { id }))
      return need
    },

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
    async save(tx: Transaction, need: Need): Promise<void> {
      await tx.run('need/save', toParams(need))
      await tx.run('need/cut', { id: need.id })
      await tx.run('need/cut-stating', { id: need.id })
      if (need.participantId !== null) await tx.run('need/state', { id: need.id, participantId: need.participantId })
      for (const tie of need.about) await tx.run('need/concern', { id: need.id, ...tie })
      tx.changed('need', need.id, 'saved')
    },

    /** Creates or replaces thousands; each 5,000 needs are one transaction. */
    async saveMany(author: Author, needs: readonly Need[]): Promise<void> {
      for (const batch of parts(needs, batchSize)) {
        const ids = batch.map((need) => need.id)
        await graph.bulk(author, { steps: toSteps(batch), changes: [{ noun: 'need', ids, kind: 'saved' }] })
      }
    },

    async remove(tx: Transaction, id: string): Promise<void> {
      await tx.run('need/remove', { id })
      tx.changed('need', id, 'removed')
    }
  } as const
}

function toParams(need: Need): Params {
  const { from, participantId: _edge, about: _edges, ...properties } = need
  return { ...properties, askerKind: from }
}

function toSteps(batch: readonly Need[]): readonly BulkStep[] {
  const ids = batch.map(({ id }) => ({ id }))
  return [
    { query: 'need/save-many', rows: batch.map(toParams) },
    { query: 'need/cut-many', rows: ids },
    { query: 'need/cut-stating-many', rows: ids },
    {
      query: 'need/state-many',
      rows: batch.flatMap(({ id, participantId }) => (participantId === null ? [] : [{ id, participantId }]))
    },
    { query: 'need/concern-many', rows: batch.flatMap(({ id, about }) => about.map((tie) => ({ id, ...tie }))) }
  ]
}

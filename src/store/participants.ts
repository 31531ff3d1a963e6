import { z } from 'zod'
import { Participant, ParticipantKind, type Tie } from '../contracts/participant.js'
import type { Author, BulkStep, Graph, Params, Transaction } from './graph.js'
import { groupTies, parseNode, parts, readCount } from './rows.js'

/** What a participant offers and what it seeks in a partner. Ties to unknown concepts are left out. */
export interface ParticipantTies {
  readonly offers: readonly Tie[]
  readonly seeks: readonly Tie[]
}

export interface ParticipantWithTies extends ParticipantTies {
  readonly participant: Participant
}

/** `search`: part of name, institution, town, trade, subject or submarket, in any case. `after`: the last id of the page before. */
export interface ParticipantFilter {
  readonly kinds?: readonly ParticipantKind[]
  readonly ags?: string
  readonly search?: string
  readonly after?: string
  readonly limit: number
}

const Neighbour = z.object({
  id: z.string(),
  kind: ParticipantKind,
  name: z.string(),
  concepts: z.array(z.string())
})
/** A participant that shares offered or sought concepts with another one. */
export type Neighbour = z.infer<typeof Neighbour>

/** How many participants one transaction of `saveMany` and one batch of `all` hold. */
const batchSize = 5_000

export type Participants = ReturnType<typeof createParticipants>

export function createParticipants(graph: Graph) {
  /** Participants in the order of their ids. */
  async function list(filter: ParticipantFilter): Promise<readonly Participant[]> {
    const rows = await graph.read('participant/list', {
      kinds: filter.kinds?.length ? filter.kinds : ParticipantKind.options,
      ags: filter.ags ?? '',
      search: fold(filter.search ?? ''),
      after: filter.after ?? '',
      limit: filter.limit
    })
    return rows.map((row) => parseNode(Participant, row.participant))
  }

  async function find(id: string): Promise<Participant | undefined> {
    const [row] = await graph.read('participant/find', { id })
    return row && parseNode(Participant, row.participant)
  }

  /** A participant with its ties; undefined when there is none. */
  async function findWithTies(id: string): Promise<ParticipantWithTies | undefined> {
    const participant = await find(id)
    if (!participant) return undefined
    const [one] = await withTies([participant])
    return one
  }

  async function withTies(participants: readonly Participant[]): Promise<readonly ParticipantWithTies[]> {
    const first = participants[0]
    const last = participants.at(-1)
    if (!first || !last) return []
    const range = { from: first.id, upTo: last.id }
    const offers = groupTies(await graph.read('participant/list-offers', range))
    const seeks = groupTies(await graph.read('participant/list-seeks', range))
    return participants.map((participant) => ({
      participant,
      offers: offers.get(participant.id) ?? [],
      seeks: seeks.get(participant.id) ?? []
    }))
  }

  return {
    find,
    findWithTies,
    list,

    count: async (): Promise<number> => readCount(await graph.read('participant/count')),

    /** Everybody with their ties, in the order of ids, read in batches. */
    async *all(): AsyncGenerator<ParticipantWithTies> {
      for (let after = ''; ; ) {
        const batch = await list({ after, limit: batchSize })
        yield* await withTies(batch)
        const last = batch.at(-1)
        if (!last || batch.length < batchSize) return
        after = last.id
      }
    },

    /** Creates or replaces a participant with its ties and its district. */
    async save(tx: Transaction, participant: Participant, ties: ParticipantTies): Promise<void> {
      await tx.run('participant/save', toParams(participant))
      await tx.run('participant/cut', { id: participant.id })
      await tx.run('participant/settle', { id: participant.id, ags: participant.ags ?? '' })
      for (const tie of ties.offers) await tx.run('participant/offer', { id: participant.id, ...tie })
      for (const tie of ties.seeks) await tx.run('participant/seek', { id: participant.id, ...tie })
      tx.changed('participant', participant.id, 'saved')
    },

    /** Creates or replaces thousands; each 5,000 rows are one transaction. */
    async saveMany(author: Author, rows: readonly ParticipantWithTies[]): Promise<void> {
      for (const batch of parts(rows, batchSize)) {
        const ids = batch.map((row) => row.participant.id)
        await graph.bulk(author, { steps: toSteps(batch), changes: [{ noun: 'participant', ids, kind: 'saved' }] })
      }
    },

    /** Removes a participant with all its ties; its needs stay, without a participant. */
    async remove(tx: Transaction, id: string): Promise<void> {
      await tx.run('participant/remove', { id })
      tx.changed('participant', id, 'removed')
    },

    /** Participants that share concepts with this one, those with most in common first: data for a picture. */
    async neighbours(id: string, limit: number): Promise<readonly Neighbour[]> {
      const rows = await graph.read('participant/neighbours', { id, limit })
      return z.array(Neighbour).parse(rows)
    }
  } as const
}

function toParams(participant: Participant): Params {
  const { name, institution, town, trade, subject, submarket } = participant
  return { ...participant, search: fold([name, institution, town, trade, subject, submarket].join(' ')) }
}

function toSteps(batch: readonly ParticipantWithTies[]): readonly BulkStep[] {
  const tie = (pick: (row: ParticipantWithTies) => readonly Tie[]) =>
    batch.flatMap((row) => pick(row).map((one) => ({ id: row.participant.id, ...one })))
  return [
    { query: 'participant/save-many', rows: batch.map((row) => toParams(row.participant)) },
    { query: 'participant/cut-many', rows: batch.map((row) => ({ id: row.participant.id })) },
    {
      query: 'participant/settle-many',
      rows: batch.map((row) => ({ id: row.participant.id, ags: row.participant.ags ?? '' }))
    },
    { query: 'participant/offer-many', rows: tie((row) => row.offers) },
    { query: 'participant/seek-many', rows: tie((row) => row.seeks) }
  ]
}

/** Lower case without umlauts, so that a search for `Tübingen`, `tuebingen` or `TUEBINGEN` finds the same. */
function fold(text: string): string {
  return text
    .toLocaleLowerCase('de')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .trim()
}

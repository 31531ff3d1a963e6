import { z } from 'zod'
import { Participant, ParticipantKind, type Tie } from '../contracts/participant.js'
import type { Author, Graph, Params, Transaction } from './graph.js'
import { groupTies, lastOfEach, parseNode, parts, readCount, readIds } from './rows.js'

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

const DistrictCount = z.object({ ags: z.string(), kind: ParticipantKind, count: z.number(), demo: z.number() })
/** Participants of one kind in one district; `demo`: how many of them are invented. */
export type DistrictCount = z.infer<typeof DistrictCount>

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

  /** Those of the ids that are known, in any order. `on`: a transaction, to see what it has written. */
  async function findMany(ids: readonly string[], on: Pick<Graph, 'read'> = graph): Promise<readonly Participant[]> {
    const rows = ids.length === 0 ? [] : await on.read('participant/find-many', { ids })
    return rows.map((row) => parseNode(Participant, row.participant))
  }

  /** A participant with its ties; undefined when there is none. */
  async function findWithTies(id: string): Promise<ParticipantWithTies | undefined> {
    const participant = await find(id)
    if (!participant) return undefined
    const [one] = await withTies([participant])
    return one
  }

  async function withTies(participants: readonly Participant[]): Promise<readonly ParticipantWithTies[]> {
    const ids = participants.map(({ id }) => id)
    const offers = groupTies(await graph.read('participant/list-offers', { ids }))
    const seeks = groupTies(await graph.read('participant/list-seeks', { ids }))
    return participants.map((participant) => ({
      participant,
      offers: offers.get(participant.id) ?? [],
      seeks: seeks.get(participant.id) ?? []
    }))
  }

  return {
    find,
    findMany,
    findWithTies,
    list,

    count: async (): Promise<number> => readCount(await graph.read('participant/count')),

    /** Exact numbers by district and kind; `ags` is '' where the district is not known. */
    countByDistrict: async (): Promise<readonly DistrictCount[]> =>
      z.array(DistrictCount).parse(await graph.read('participant/count-by-district')),

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
    save: (tx: Transaction, participant: Participant, ties: ParticipantTies): Promise<void> =>
      saveBatch(tx, [{ participant, ...ties }]),

    /** Creates or replaces many in a transaction that is already open. */
    saveBatch,

    /** Creates or replaces thousands; each 5,000 are one transaction. */
    async saveMany(author: Author, rows: readonly ParticipantWithTies[]): Promise<void> {
      for (const batch of parts(rows, batchSize)) await graph.write(author, (tx) => saveBatch(tx, batch))
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

async function saveBatch(tx: Transaction, given: readonly ParticipantWithTies[]): Promise<void> {
  const batch = lastOfEach(given, (row) => row.participant.id)
  const ids = batch.map((row) => row.participant.id)
  // Cutting reads whole tables of ties in the embedded engine, so it is left out for those who are new.
  const old = readIds(await tx.read('participant/list-known', { ids })).map((id) => ({ id }))
  await tx.each(
    'participant/save',
    batch.map((row) => toRow(row.participant))
  )
  await tx.each('participant/unsettle', old)
  await tx.each(
    'participant/settle',
    batch.flatMap(({ participant: { id, ags } }) => (ags === null ? [] : [{ id, ags }]))
  )
  await tx.each('participant/cut-offers', old)
  await tx.each(
    'participant/offer',
    batch.flatMap((row) => toTies(row.participant.id, row.offers))
  )
  await tx.each('participant/cut-seeks', old)
  await tx.each(
    'participant/seek',
    batch.flatMap((row) => toTies(row.participant.id, row.seeks))
  )
  tx.changed('participant', ids, 'saved')
}

function toRow(participant: Participant): Params {
  const { name, institution, town, trade, subject, submarket } = participant
  return { ...participant, search: fold([name, institution, town, trade, subject, submarket].join(' ')) }
}

const toTies = (id: string, ties: readonly Tie[]): readonly Params[] => ties.map((tie) => ({ id, ...tie }))

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

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { NeedInput } from '../../src/contracts/need.js'
import { type Participant, ParticipantInput } from '../../src/contracts/participant.js'
import type { Suggestions } from '../../src/contracts/suggestion.js'
import { createFindEvidence } from '../../src/language/find-evidence.js'
import { readProfile } from '../../src/language/read-profile.js'
import { createReader, type Reader } from '../../src/language/read-text.js'
import { understand } from '../../src/language/understand.js'
import { wantedFormats } from '../../src/language/wanted-formats.js'
import { wantedKinds } from '../../src/language/wanted-kinds.js'
import { type CatalogueHolder, createCatalogue } from '../../src/matching/catalogue.js'
import { readLexicon } from '../../src/store/lexicon.js'
import { packageRoot } from '../../src/store/package-root.js'
import { createSeed } from '../../src/store/seed.js'
import { createFindPartners } from '../../src/usecases/suggestion/find-partners.js'
import { createTradeNumber } from '../../src/usecases/suggestion/trade-number.js'
import type { Grades } from './metrics.js'

/** A need with its judged partners; empty when it rightly has none. */
export interface JudgedNeed {
  readonly id: string
  readonly text: string
  readonly trade: string | null
  readonly style: string
  readonly from: string
  readonly grades: Grades
}

/** The matching core as the product composes it, without graph and doors. */
export interface Matcher {
  readonly reader: Reader
  readonly catalogue: CatalogueHolder
  readonly find: (text: string, trade: string | null, limit: number) => Suggestions
}

/** Opens the matcher over a list of participants; places are left out, the yardstick judges content alone. */
export const openMatcher = async (participants: readonly Participant[]): Promise<Matcher> => {
  const concepts = await createSeed().concepts()
  const reader = createReader(await readLexicon(concepts), concepts)
  const catalogue = createCatalogue(concepts.length)
  catalogue.put(
    participants.map((participant) => ({
      participant,
      ...readProfile(reader, participant),
      budgetLeft: participant.capacity
    }))
  )
  const findPartners = createFindPartners({
    reader,
    catalogue: catalogue.current,
    place: () => ({ lat: 0, lon: 0 }),
    understand: (reading) => understand(reader.index, reading),
    wantedFormats,
    wantedKinds,
    tradeNumber: createTradeNumber(await createSeed().trades()),
    evidence: createFindEvidence(reader),
    view: (_actor, { id, kind, name, town, trade, demo }) => ({
      id,
      kind,
      name,
      town,
      trade,
      demo,
      district: null,
      sizeClass: null
    })
  })
  return {
    reader,
    catalogue,
    find: (text, trade, limit) =>
      findPartners({ role: 'visitor', id: 'quality' }, { text, trade, limit, ignoreDistance: true })
  }
}

/** Rows of a JSON lines file of `seed/`. */
export const readRows = async <T>(schema: z.ZodType<T>, ...path: readonly string[]): Promise<readonly T[]> => {
  const text = await readFile(join(packageRoot(), 'seed', ...path), 'utf8')
  return text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => schema.parse(JSON.parse(row)))
}

/** An import row as a participant without place and history, enough for matching. */
export const toParticipant = (input: ParticipantInput): Participant => ({
  ...input,
  id: input.id ?? input.name,
  institution: input.institution ?? null,
  postalCode: null,
  town: null,
  ags: null,
  lat: null,
  lon: null,
  trade: input.trade ?? null,
  subject: input.subject ?? null,
  submarket: input.submarket ?? null,
  employees: input.employees ?? null,
  maxDistanceKm: null,
  website: null,
  demo: true,
  createdAt: '2026-01-01T00:00:00Z',
  changedAt: '2026-01-01T00:00:00Z',
  version: 1
})

/** The demo participants and the judged needs of `seed/`. */
export const readYardstick = async (): Promise<{
  participants: readonly Participant[]
  needs: readonly JudgedNeed[]
}> => {
  const participants = await readRows(ParticipantInput, 'demo', 'participants.jsonl')
  const needs = await readRows(NeedInput.extend({ id: z.string(), style: z.string() }), 'judgements', 'needs.jsonl')
  const judgements = await readRows(Judgement, 'judgements', 'judgements.jsonl')
  const grades = new Map(
    judgements.map(({ need, relevant }) => [need, new Map(relevant.map(({ id, grade }) => [id, grade]))])
  )
  return {
    participants: participants.map(toParticipant),
    needs: needs.map(({ id, text, trade, style, from }) => ({
      id,
      text,
      trade,
      style,
      from,
      grades: grades.get(id) ?? new Map()
    }))
  }
}

const Judgement = z.object({ need: z.string(), relevant: z.array(z.object({ id: z.string(), grade: z.number() })) })

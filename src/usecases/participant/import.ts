import { z } from 'zod'
import type { Actor } from '../../contracts/change.js'
import type { ImportReport } from '../../contracts/import-report.js'
import { type Participant, ParticipantInput, type ParticipantKind } from '../../contracts/participant.js'
import { mayWriteParticipants } from '../../policies/participant.js'
import type { Deps } from '../deps.js'
import { deriveId } from '../import-file/derive-id.js'
import { type ImportProgress, importRows } from '../import-file/import-rows.js'
import type { FileRow } from '../import-file/read.js'
import { refuseUnless } from '../refuse-unless.js'
import { completeParticipant, tieParticipant } from './complete.js'
import { isSame } from './is-same.js'

/** A row may say that it is invented; nobody can say so through the API. */
const ImportedParticipant = ParticipantInput.extend({ demo: z.boolean().optional() })

export interface ParticipantImport {
  readonly rows: readonly FileRow[]
  /** Kind of the rows that do not say; else it is told by trade, subject or submarket. */
  readonly kind?: ParticipantKind | undefined
  /** Marks everybody in the file as invented. */
  readonly demo?: boolean | undefined
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined
}

/**
 * Imports participants, each row replacing the one of its id. A row without an id is known by kind, name, postcode
 * and town. About 5,000 rows in half a minute.
 *
 * Problems: `not-signed-in`, `not-allowed`; bad rows are in the report.
 */
export function createImportParticipants(deps: Pick<Deps, 'graph' | 'participants' | 'regions' | 'reader' | 'clock'>) {
  return async (actor: Actor, { rows, kind, demo, onProgress }: ParticipantImport): Promise<ImportReport> => {
    refuseUnless(mayWriteParticipants(actor), actor)
    const now = deps.clock().toISOString()
    return importRows<z.infer<typeof ImportedParticipant>, Participant>({
      rows: rows.map((row) => ({ ...row, value: { kind: kind ?? guessKind(row.value), ...row.value } })),
      schema: ImportedParticipant,
      idOf: (input) => input.id ?? deriveId('p', [input.kind, input.name, input.postalCode, input.town]),
      findMany: (ids) => deps.participants.findMany(ids),
      make: async (input, id, before) =>
        completeParticipant(deps.regions, input, {
          id,
          now,
          before,
          demo: demo ?? input.demo ?? before?.demo ?? false
        }),
      isSame,
      save: async (made) => {
        const tied = made.map((participant) => ({ participant, ...tieParticipant(deps.reader, participant) }))
        await deps.graph.write({ id: actor.id, at: now }, async (tx) => {
          const ids = made.map(({ id }) => id)
          const kept = new Map((await deps.participants.findMany(ids, tx)).map((one) => [one.id, one]))
          await deps.participants.saveBatch(
            tx,
            tied.map((row) => ({ ...row, participant: follow(row.participant, kept.get(row.participant.id)) }))
          )
        })
      },
      onProgress
    })
  }
}

/** The file has the last word, also over an edit made meanwhile; the version still counts on. */
const follow = (made: Participant, kept: Participant | undefined): Participant =>
  kept ? { ...made, createdAt: kept.createdAt, version: kept.version + 1 } : { ...made, version: 1 }

function guessKind(value: Readonly<Record<string, unknown>>): ParticipantKind | undefined {
  if (value.trade) return 'craft'
  if (value.subject) return 'research'
  return value.submarket ? 'creative' : undefined
}

import type { Actor } from '../../contracts/change.js'
import type { ImportReport } from '../../contracts/import-report.js'
import { type Need, NeedInput } from '../../contracts/need.js'
import { mayWriteNeeds } from '../../policies/need.js'
import { tieToConcepts } from '../concept/tie.js'
import type { Deps } from '../deps.js'
import { deriveId } from '../import-file/derive-id.js'
import { type ImportProgress, importRows } from '../import-file/import-rows.js'
import type { FileRow } from '../import-file/read.js'
import { refuseUnless } from '../refuse-unless.js'
import { completeNeed } from './complete.js'
import { isSameNeed } from './is-same.js'

export interface NeedImport {
  readonly rows: readonly FileRow[]
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined
}

/**
 * Imports needs, each row replacing the one of its id. A row without an id is known by its text, kind of asker,
 * trade and place. Participants a need names must be known already.
 *
 * Problems: `not-signed-in`, `not-allowed`; bad rows are in the report.
 */
export function createImportNeeds(
  deps: Pick<Deps, 'graph' | 'needs' | 'participants' | 'regions' | 'reader' | 'clock'>
) {
  return async (actor: Actor, { rows, onProgress }: NeedImport): Promise<ImportReport> => {
    refuseUnless(mayWriteNeeds(actor), actor)
    const now = deps.clock().toISOString()
    return importRows<NeedInput, Need>({
      rows,
      schema: NeedInput,
      idOf: (input) =>
        input.id ??
        deriveId('n', [input.text, input.from, input.participantId, input.trade, input.postalCode, input.town]),
      findMany: (ids) => deps.needs.findMany(ids),
      make: async (input, id, before) => {
        const [asker] = await deps.participants.findMany(input.participantId ? [input.participantId] : [])
        return completeNeed(deps.regions, input, { id, now, asker, before })
      },
      isSame: isSameNeed,
      save: async (made) => {
        const read = made.map((need) => ({ ...need, about: [...tieToConcepts(deps.reader, need.text, 'need')] }))
        await deps.graph.write({ id: actor.id, at: now }, async (tx) => {
          const ids = made.map(({ id }) => id)
          const kept = new Map((await deps.needs.findMany(ids, tx)).map((one) => [one.id, one]))
          await deps.needs.saveBatch(
            tx,
            read.map((need) => follow(need, kept.get(need.id)))
          )
        })
      },
      onProgress
    })
  }
}

/** The file has the last word, also over an edit made meanwhile; the version still counts on. */
const follow = (made: Need, kept: Need | undefined): Need =>
  kept ? { ...made, createdAt: kept.createdAt, version: kept.version + 1 } : { ...made, version: 1 }

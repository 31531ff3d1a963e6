import { setImmediate } from 'node:timers/promises'
import type { Participant } from '../../contracts/participant.js'
import type { ProfileReading } from '../../language/read-profile.js'
import type { CatalogueHolder } from '../../matching/catalogue.js'
import type { DocumentInput } from '../../matching/segment-builder.js'
import type { Changes } from '../../store/changes.js'
import type { Participants } from '../../store/participants.js'

export interface CatalogueDeps {
  readonly participants: Pick<Participants, 'all' | 'findMany'>
  readonly changes: Pick<Changes, 'latest' | 'list' | 'follow'>
  readonly catalogue: CatalogueHolder
  readonly readProfile: (participant: Participant) => ProfileReading
}

/** Profiles read before other work gets its turn, so that a server goes on answering. */
const readAtOnce = 25

/**
 * Fills the empty catalogue with everybody in the graph.
 *
 * @returns the number of the newest change the catalogue is sure to hold: follow the log from there
 */
export function createLoadCatalogue(deps: CatalogueDeps) {
  return async (): Promise<number> => {
    const seq = await deps.changes.latest()
    const filling = deps.catalogue.fill()
    let read = 0
    for await (const { participant } of deps.participants.all()) {
      filling.add(toDocument(deps, participant))
      read += 1
      if (read % readAtOnce === 0) await setImmediate()
    }
    filling.finish()
    return seq
  }
}

/** Reads profiles and puts them into the catalogue, leaving room for other work in between. */
export async function putIntoCatalogue(
  deps: Pick<CatalogueDeps, 'catalogue' | 'readProfile'>,
  participants: readonly Participant[]
): Promise<void> {
  const documents: DocumentInput[] = []
  for (const [at, participant] of participants.entries()) {
    documents.push(toDocument(deps, participant))
    if (at % readAtOnce === readAtOnce - 1) await setImmediate()
  }
  if (documents.length > 0) deps.catalogue.put(documents)
  for (const _ of deps.catalogue.tidy()) await setImmediate()
}

/** Nobody's requests are counted yet, so everybody has the whole budget left. */
const toDocument = (deps: Pick<CatalogueDeps, 'readProfile'>, participant: Participant): DocumentInput => ({
  participant,
  ...deps.readProfile(participant),
  budgetLeft: participant.capacity
})

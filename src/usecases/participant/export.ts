import type { Actor } from '../../contracts/change.js'
import type { Participant, ParticipantInput } from '../../contracts/participant.js'
import { mayExportParticipants } from '../../policies/participant.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'

/**
 * Writes everybody as JSON lines in the shape of an import, in the order of ids: imported elsewhere they make the
 * same graph, save times and versions.
 */
export function createExportParticipants(deps: Pick<Deps, 'participants'>) {
  return async function* (actor: Actor): AsyncGenerator<string> {
    refuseUnless(mayExportParticipants(actor), actor)
    for await (const { participant } of deps.participants.all()) yield `${JSON.stringify(toInput(participant))}\n`
  }
}

/** What an import would take to make this participant. */
function toInput(participant: Participant): ParticipantInput & { readonly demo?: true } {
  const {
    ags: _ags,
    lat: _lat,
    lon: _lon,
    createdAt: _created,
    changedAt: _changed,
    version: _version,
    demo,
    ...said
  } = participant
  return demo ? { ...said, demo } : said
}

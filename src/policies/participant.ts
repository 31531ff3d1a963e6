import type { Actor } from '../contracts/change.js'
import type { Participant } from '../contracts/participant.js'
import { isEditor } from './role.js'

/** Everybody may read; what they see is decided by `maySeeWhole`. */
export const mayReadParticipants = (_actor: Actor): boolean => true

/** Craft firms stay anonymous until they agree to an introduction; all others are listed by name. */
export const maySeeWhole = (actor: Actor, participant: Pick<Participant, 'kind'>): boolean =>
  participant.kind !== 'craft' || isEditor(actor)

export const mayWriteParticipants = (actor: Actor): boolean => isEditor(actor)

/** An export holds names and texts of craft firms. */
export const mayExportParticipants = (actor: Actor): boolean => isEditor(actor)

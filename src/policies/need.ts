import type { Actor } from '../contracts/change.js'
import type { Need } from '../contracts/need.js'
import { isEditor } from './role.js'

/** Everybody may read; what they see is decided by `maySeeWholeNeed`. */
export const mayReadNeeds = (_actor: Actor): boolean => true

/** A craft firm must not be recognised by what it asks. */
export const maySeeWholeNeed = (actor: Actor, need: Pick<Need, 'from'>): boolean =>
  need.from !== 'craft' || isEditor(actor)

export const mayWriteNeeds = (actor: Actor): boolean => isEditor(actor)

/** An export holds names of places and firms. */
export const mayExportNeeds = (actor: Actor): boolean => isEditor(actor)

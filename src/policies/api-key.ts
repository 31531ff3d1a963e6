import type { Actor } from '../contracts/change.js'
import { isAdministrator } from './role.js'

/** A key opens everything its role may: only administrators make, see and withdraw them. */
export const mayManageApiKeys = (actor: Actor): boolean => isAdministrator(actor)

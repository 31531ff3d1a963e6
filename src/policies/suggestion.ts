import type { Actor } from '../contracts/change.js'

/** A visitor can describe a need and see what kinds of partner exist before registering. */
export const mayAskForSuggestions = (_actor: Actor): boolean => true

import type { Actor } from '../contracts/change.js'

/** Districts, alliances and the vocabulary are public. */
export const mayReadReference = (_actor: Actor): boolean => true

import type { Actor } from '../contracts/change.js'

/** Districts, alliances and the vocabulary are public. */
export const mayReadReference = (_actor: Actor): boolean => true

/** Links of the vocabulary to foreign ones hold for everybody. */
export const mayWriteReference = ({ role }: Actor): boolean => role === 'administrator'

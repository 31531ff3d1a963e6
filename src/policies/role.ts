import type { Actor } from '../contracts/change.js'

/** Programs and people trusted with whole profiles: they read names of craft firms and write. */
export const isEditor = (actor: Actor): boolean => actor.role === 'editor' || actor.role === 'administrator'

export const isAdministrator = (actor: Actor): boolean => actor.role === 'administrator'

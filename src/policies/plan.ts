import type { Actor } from '../contracts/change.js'
import { isEditor } from './role.js'

/** Who brokers, and who keeps the network's data, may plan introductions and see what outcomes taught. */
export const mayPlanIntroductions = (actor: Actor): boolean => actor.role === 'manager' || isEditor(actor)

import type { Actor } from '../contracts/change.js'
import { Problem } from '../contracts/problem.js'

/** Turns a policy's no into a Problem: `not-signed-in` for a visitor, who may come back known, else `not-allowed`. */
export function refuseUnless(allowed: boolean, actor: Actor): void {
  if (!allowed) throw new Problem(actor.role === 'visitor' ? 'not-signed-in' : 'not-allowed')
}

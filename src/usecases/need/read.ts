import type { Actor } from '../../contracts/change.js'
import type { NeedView } from '../../contracts/participant-view.js'
import { Problem } from '../../contracts/problem.js'
import { mayReadNeeds } from '../../policies/need.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import { createNeedView } from './public-view.js'

/** Shows one need as the actor may see it. Problems: `not-found`. */
export function createReadNeed(deps: Pick<Deps, 'needs' | 'participants' | 'trades'>) {
  const view = createNeedView(deps)
  return async (actor: Actor, { id }: { readonly id: string }): Promise<NeedView> => {
    refuseUnless(mayReadNeeds(actor), actor)
    const [shown] = await view(actor, await deps.needs.findMany([id]))
    if (!shown) throw new Problem('not-found', { noun: 'need', id })
    return shown
  }
}

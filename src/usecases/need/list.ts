import type { Actor } from '../../contracts/change.js'
import type { NeedQuery, NeedView, Page } from '../../contracts/participant-view.js'
import { mayReadNeeds } from '../../policies/need.js'
import { isEditor } from '../../policies/role.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import { createNeedView } from './public-view.js'

/**
 * Lists needs in the order of their ids, a page at a time. The needs of one participant are listed for those only
 * who may know whose they are; for others the list is empty.
 */
export function createListNeeds(deps: Pick<Deps, 'needs' | 'participants' | 'trades'>) {
  const view = createNeedView(deps)
  return async (actor: Actor, query: NeedQuery): Promise<Page<NeedView>> => {
    refuseUnless(mayReadNeeds(actor), actor)
    const { status, participantId, ags, after, limit } = query
    const found = await deps.needs.list({
      ...(status ? { status } : {}),
      ...(participantId ? { participantId } : {}),
      ...(ags ? { ags } : {}),
      ...(after ? { after } : {}),
      limit: limit + 1
    })
    const page = found.slice(0, limit)
    const views = await view(actor, page)
    return {
      items: participantId && !isEditor(actor) ? views.filter(({ anonymous }) => !anonymous) : views,
      next: found.length > limit ? (page.at(-1)?.id ?? null) : null
    }
  }
}

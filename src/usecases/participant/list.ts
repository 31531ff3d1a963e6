import type { Actor } from '../../contracts/change.js'
import type { Page, ParticipantQuery, ParticipantView } from '../../contracts/participant-view.js'
import { mayReadParticipants } from '../../policies/participant.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import { createPublicView } from './public-view.js'

/**
 * Lists participants in the order of their ids, a page at a time. A search never betrays an anonymous firm: it finds
 * one only by what the actor may see of it, so a page may hold fewer than `limit` while another follows.
 */
export function createListParticipants(deps: Pick<Deps, 'participants' | 'trades'>) {
  const view = createPublicView(deps)
  return async (actor: Actor, query: ParticipantQuery): Promise<Page<ParticipantView>> => {
    refuseUnless(mayReadParticipants(actor), actor)
    const { kinds, ags, search, after, limit } = query
    const found = await deps.participants.list({
      ...(kinds?.length ? { kinds } : {}),
      ...(ags ? { ags } : {}),
      ...(search ? { search } : {}),
      ...(after ? { after } : {}),
      limit: limit + 1
    })
    const page = found.slice(0, limit)
    const views = page.map((participant) => view(actor, participant))
    return {
      items: search ? views.filter((shown) => !shown.anonymous || mentions(shown, search)) : views,
      next: found.length > limit ? (page.at(-1)?.id ?? null) : null
    }
  }
}

const mentions = ({ trade, skills }: ParticipantView, search: string): boolean =>
  fold([trade, ...skills].join(' ')).includes(fold(search))

const fold = (text: string): string =>
  text.toLocaleLowerCase('de').replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')

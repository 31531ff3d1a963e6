import type { Actor } from '../../contracts/change.js'
import type { Page, ParticipantQuery, ParticipantView } from '../../contracts/participant-view.js'
import { mayReadParticipants } from '../../policies/participant.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import { createPublicView } from './public-view.js'

/** Participants looked at in one go while a search skips what an actor must not find. */
const lookedAt = 200

/**
 * Lists participants in the order of their ids, a page at a time. A search never betrays an anonymous firm: it finds
 * one only by what the actor may see of it, and neither the length of a page nor its `next` speaks of others.
 */
export function createListParticipants(deps: Pick<Deps, 'participants' | 'trades'>) {
  const view = createPublicView(deps)
  return async (actor: Actor, query: ParticipantQuery): Promise<Page<ParticipantView>> => {
    refuseUnless(mayReadParticipants(actor), actor)
    const { kinds, ags, search, limit } = query
    const filter = { ...(kinds?.length ? { kinds } : {}), ...(ags ? { ags } : {}), ...(search ? { search } : {}) }
    const atOnce = search ? Math.max(lookedAt, limit + 1) : limit + 1
    const shown: ParticipantView[] = []
    for (let after = query.after ?? ''; shown.length <= limit; ) {
      const found = await deps.participants.list({ ...filter, after, limit: atOnce })
      const views = found.map((participant) => view(actor, participant))
      shown.push(...views.filter((one) => !search || !one.anonymous || mentions(one, search)))
      if (found.length < atOnce) break
      after = found.at(-1)?.id ?? ''
    }
    const items = shown.slice(0, limit)
    return { items, next: shown.length > limit ? (items.at(-1)?.id ?? null) : null }
  }
}

const mentions = ({ trade, skills }: ParticipantView, search: string): boolean =>
  fold([trade, ...skills].join(' ')).includes(fold(search))

const fold = (text: string): string =>
  text.toLocaleLowerCase('de').replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')

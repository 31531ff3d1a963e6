import type { Actor } from '../../contracts/change.js'
import type { Need } from '../../contracts/need.js'
import type { Participant } from '../../contracts/participant.js'
import type { NeedView } from '../../contracts/participant-view.js'
import { maySeeWholeNeed } from '../../policies/need.js'
import type { Deps } from '../deps.js'
import { createMask } from '../participant/mask.js'
import { sizeClass } from '../participant/size-class.js'
import { createTellingWords } from '../participant/telling-words.js'

export type ViewNeeds = (actor: Actor, needs: readonly Need[]) => Promise<readonly NeedView[]>

/** Decides what an actor sees of needs: of a craft firm only trade, size class, district and its words without names. */
export function createNeedView(deps: Pick<Deps, 'participants' | 'trades'>): ViewNeeds {
  const tellingWords = createTellingWords(deps.trades)

  function view(actor: Actor, need: Need, asker: Participant | undefined): NeedView {
    const size = sizeClass(need.employees)
    if (maySeeWholeNeed(actor, need)) return { ...need, sizeClass: size, anonymous: false }
    const places = tellingWords([need.town, asker?.town].join(' '))
    const mask = createMask([asker?.name ?? '', ...tellingWords(asker?.name ?? ''), ...places, need.postalCode ?? ''])
    return {
      ...need,
      participantId: null,
      employees: null,
      postalCode: null,
      town: null,
      trade: need.trade === null ? null : mask(need.trade),
      text: mask(need.text),
      sizeClass: size,
      anonymous: true
    }
  }

  return async (actor, needs) => {
    const ids = [...new Set(needs.flatMap(({ participantId }) => (participantId === null ? [] : [participantId])))]
    const askers = new Map((await deps.participants.findMany(ids)).map((asker) => [asker.id, asker]))
    return needs.map((need) => view(actor, need, askers.get(need.participantId ?? '')))
  }
}

import type { Actor } from '../../contracts/change.js'
import type { Participant } from '../../contracts/participant.js'
import type { ParticipantView } from '../../contracts/participant-view.js'
import type { Trade } from '../../contracts/trade.js'
import { maySeeWhole } from '../../policies/participant.js'
import { createMask } from './mask.js'
import { sizeClass } from './size-class.js'
import { createTellingWords } from './telling-words.js'

export type ViewParticipant = (actor: Actor, participant: Participant) => ParticipantView

/** Decides what an actor sees of a participant; the only place where a craft firm becomes anonymous. */
export function createPublicView({ trades }: { readonly trades: readonly Trade[] }): ViewParticipant {
  const tellingWords = createTellingWords(trades)
  return (actor, participant) => {
    const size = sizeClass(participant.employees)
    if (maySeeWhole(actor, participant)) return { ...participant, sizeClass: size, anonymous: false }
    const mask = createMask([
      participant.name,
      ...tellingWords(participant.name),
      ...tellingWords([participant.institution, participant.town].join(' '))
    ])
    return {
      ...participant,
      name: null,
      institution: null,
      postalCode: null,
      town: null,
      lat: null,
      lon: null,
      trade: participant.trade === null ? null : mask(participant.trade),
      employees: null,
      text: '',
      skills: participant.skills.map(mask),
      equipment: [],
      seeks: [],
      maxDistanceKm: null,
      capacity: null,
      website: null,
      sizeClass: size,
      anonymous: true
    }
  }
}

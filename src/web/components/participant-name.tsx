import type { ParticipantKind } from '../../contracts/participant.js'
import type { Visit } from '../page.js'
import type { Texts } from '../texts/de.js'

/** What is needed to name a participant; `name` is null for a craft firm that has not agreed yet. */
export interface Named {
  readonly kind: ParticipantKind
  readonly name: string | null
  readonly trade: string | null
  readonly sizeClass: string | null
  readonly town: string | null
  readonly demo: boolean
}

/** Its name, or what may be said instead. */
export const nameOf = (texts: Texts, { name, trade }: Pick<Named, 'name' | 'trade'>): string =>
  name ?? texts.anonymous.name(trade)

/** Size and place in one line, as far as they may be shown. */
export const whereabouts = (texts: Texts, participant: Named, district: string | null): string => {
  const { name, town, sizeClass } = participant
  const place = town ? texts.distance.inTown(town, district) : district
  const size = name === null && sizeClass ? texts.anonymous.people(sizeClass) : null
  return [size, place].filter(Boolean).join(', ')
}

/** The kind, and that it is invented where it is. */
export const Badges = ({ visit, participant }: { readonly visit: Visit; readonly participant: Named }) => (
  <p class="badges">
    <span class={`kind kind-${participant.kind}`}>{visit.texts.kinds[participant.kind].one}</span>
    {participant.demo && <span class="invented">{visit.texts.demo.badge}</span>}
  </p>
)

/** Whether a phrase still says something after names in it were hidden. */
export const isTelling = (phrase: string): boolean => phrase.replaceAll('…', '').trim() !== ''

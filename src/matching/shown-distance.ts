import type { Ranked } from './rank.js'

/** Distance as told: whole kilometres and minutes, null when a place is unknown. */
export type ShownDistance = Pick<Ranked, 'kilometres' | 'travelMinutes'>

/**
 * Distance in the one form that cards, reasons and doubts tell alike. To an anonymous firm both are rounded to tens:
 * asked from three places, exact ones would tell where it is. Minutes to anybody else are rounded to fives, since the
 * estimate is good to about a fifth.
 */
export const shownDistance = ({
  participant,
  kilometres,
  travelMinutes
}: Pick<Ranked, 'participant' | 'kilometres' | 'travelMinutes'>): ShownDistance =>
  participant.kind === 'craft'
    ? { kilometres: inSteps(kilometres, 10), travelMinutes: inSteps(travelMinutes, 10) }
    : { kilometres: inSteps(kilometres, 1), travelMinutes: inSteps(travelMinutes, 5) }

const inSteps = (value: number | null, step: number): number | null =>
  value === null ? null : Math.max(step, Math.round(value / step) * step)

import type { Outcome } from '../../src/contracts/experience.js'
import type { Pair } from '../../src/matching/plan/plan-task.js'
import { gini } from '../quality/gini.js'
import type { Decide } from './fate.js'
import type { Person, Region, RegionNeed } from './region.js'

/** What who introduces sees in a week. */
export interface Week {
  /** Needs that wait, oldest first. */
  readonly waiting: readonly RegionNeed[]
  /** Pairs introduced before, by `need participant`. */
  readonly tried: ReadonlySet<string>
  /** Requests somebody got in this quarter. */
  readonly requests: (participantId: string) => number
  /** Introductions there is time for. */
  readonly time: number
  readonly outcomes: readonly Outcome[]
}

/** Chooses the introductions of a week: within the time, one for a need. */
export type Strategy = (week: Week) => Promise<readonly (Pair & Pick<Outcome, 'parts'>)[]>

export interface YearResult {
  readonly introductions: number
  readonly accepted: number
  readonly cooperations: number
  /** Participants that got more requests in a quarter than they accept, at least once. */
  readonly overrun: number
  /** Needs without any accepted introduction. */
  readonly unserved: number
  /** Gini of requests among all participants. */
  readonly gini: number
}

export interface Rules {
  readonly weeks: number
  readonly time: number
  /** Weeks a need waits, and introductions it gets at most. */
  readonly patience: number
  readonly tries: number
}

/** Weeks of a quarter. */
const QUARTER = 13

/** Lets a strategy work for a year. */
export const liveYear = async (
  region: Region,
  strategy: Strategy,
  decide: Decide,
  rules: Rules
): Promise<YearResult> => {
  const people = new Map(region.people.map((person) => [person.participant.id, person]))
  const needs = new Map(region.needs.map((need) => [need.need.id, need]))
  const tried = new Set<string>()
  const triesOf = new Map<string, number>()
  const served = new Set<string>()
  const overrun = new Set<string>()
  const received = new Map<string, number>()
  const outcomes: Outcome[] = []
  let requests = new Map<string, number>()
  let accepted = 0
  let cooperations = 0

  const introduce = (need: RegionNeed, partner: Person, parts: Outcome['parts']): void => {
    const { id, capacity } = partner.participant
    const count = (requests.get(id) ?? 0) + 1
    requests.set(id, count)
    received.set(id, (received.get(id) ?? 0) + 1)
    if (count > capacity) overrun.add(id)
    tried.add(`${need.need.id} ${id}`)
    triesOf.set(need.need.id, (triesOf.get(need.need.id) ?? 0) + 1)
    const fate = decide(need, partner, Math.max(0, count - capacity))
    if (fate.accepted) served.add(need.need.id)
    accepted += fate.accepted ? 1 : 0
    cooperations += fate.cooperation ? 1 : 0
    const result = fate.cooperation ? 'cooperation' : fate.accepted ? 'accepted' : 'declined'
    outcomes.push({ participantId: id, parts, result })
  }

  for (let week = 0; week < rules.weeks; week += 1) {
    if (week % QUARTER === 0) requests = new Map()
    const waiting = region.needs.filter(
      ({ need, week: since }) =>
        since <= week &&
        week - since < rules.patience &&
        !served.has(need.id) &&
        (triesOf.get(need.id) ?? 0) < rules.tries
    )
    const chosen = await strategy({
      waiting,
      tried,
      requests: (id) => requests.get(id) ?? 0,
      time: rules.time,
      outcomes
    })
    for (const { needId, participantId, parts } of chosen) {
      const need = needs.get(needId)
      const partner = people.get(participantId)
      if (need && partner) introduce(need, partner, parts)
    }
  }
  return {
    introductions: outcomes.length,
    accepted,
    cooperations,
    overrun: overrun.size,
    unserved: region.needs.length - served.size,
    gini: gini(region.people.map(({ participant }) => received.get(participant.id) ?? 0))
  }
}

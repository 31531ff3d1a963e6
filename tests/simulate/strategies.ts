import type { ParticipantKind } from '../../src/contracts/participant.js'
import { applyExperience, trustIn } from '../../src/matching/experience/apply-experience.js'
import { learn } from '../../src/matching/experience/learn.js'
import type { Pair } from '../../src/matching/plan/plan-task.js'
import { solvePlan } from '../../src/matching/plan/solve-plan.js'
import type { SolveLinear } from '../../src/matching/plan/write-lp.js'
import { twoSided } from '../../src/matching/two-sided.js'
import { weights } from '../../src/matching/weights.js'
import type { Fitting, Fittings } from './matchers.js'
import type { Random } from './random.js'
import type { Region, RegionNeed } from './region.js'
import type { Strategy, Week } from './year.js'

/** Outcomes remembered, so that the distant past fades. */
const REMEMBERED = 1_500

interface Offer extends Pair, Fitting {}

/** Anybody of another kind, for whoever waits longest. */
export const byChance = (region: Region, random: Random): Strategy => {
  const kindOf = new Map(region.people.map(({ participant }) => [participant.id, participant.kind]))
  const ids = [...kindOf.keys()]
  const isOther = (id: string, kind: ParticipantKind) => kindOf.get(id) !== kind
  const somebody = ({ need }: RegionNeed): string => {
    for (;;) {
      const id = random.pick(ids) ?? ''
      if (isOther(id, need.from)) return id
    }
  }
  return async ({ waiting, time }) =>
    waiting.slice(0, time).map((one) => ({ needId: one.need.id, participantId: somebody(one), parts: [] }))
}

/** The best untried partner of each need by `worth`, the best such pairs first. */
export const byScore =
  (fittings: Fittings, worth: (fitting: Fitting) => number): Strategy =>
  async (week) =>
    best(
      week.waiting.flatMap((one) => offersOf(one, week, fittings, worth).slice(0, 1)),
      week.time
    )

/** The best pair of all, then the best of those left, without asking anybody beyond its capacity. */
export const byScoreWithinCapacity =
  (region: Region, fittings: Fittings, worth: (fitting: Fitting) => number): Strategy =>
  async (week) => {
    const capacities = new Map(region.people.map(({ participant }) => [participant.id, participant.capacity]))
    const asked = new Map<string, number>()
    const served = new Set<string>()
    const offers = week.waiting.flatMap((one) => offersOf(one, week, fittings, worth))
    return best(offers, offers.length)
      .filter(({ needId, participantId }) => {
        const count = (asked.get(participantId) ?? week.requests(participantId)) + 1
        if (served.has(needId) || count > (capacities.get(participantId) ?? 0)) return false
        served.add(needId)
        asked.set(participantId, count)
        return true
      })
      .slice(0, week.time)
  }

/** The week's plan as the product makes it, learning from outcomes where wanted. */
export const byPlan =
  (region: Region, fittings: Fittings, solve: SolveLinear, learns: boolean): Strategy =>
  async (week) => {
    const experience = learns ? learn(week.outcomes.slice(-REMEMBERED)) : null
    const worth = (fitting: Fitting): number => {
      if (experience === null) return twoSided(fitting.parts) * fitting.confidence
      const { parts } = applyExperience(fitting, fitting.participantId, experience)
      return Math.min(1, twoSided(parts) * trustIn(experience, fitting.participantId)) * fitting.confidence
    }
    const offers = week.waiting.flatMap((one) => offersOf(one, week, fittings, worth))
    const partsOf = new Map(offers.map((offer) => [`${offer.needId} ${offer.participantId}`, offer.parts]))
    const { chosen } = await solvePlan(
      {
        pairs: offers,
        askers: new Map(week.waiting.map(({ need, asker }) => [need.id, asker.participant.id])),
        room: new Map(
          region.people.map(({ participant: { id, capacity } }) => [id, Math.max(0, capacity - week.requests(id))])
        ),
        perNeed: 1,
        perAsker: 2,
        introductions: week.time,
        leastScore: weights.planLeastScore,
        fixed: [],
        forbidden: []
      },
      solve
    )
    return chosen.map((pair) => ({
      ...pair,
      parts: [...(partsOf.get(`${pair.needId} ${pair.participantId}`) ?? [])]
    }))
  }

const offersOf = (
  { need }: RegionNeed,
  { tried }: Week,
  fittings: Fittings,
  worth: (fitting: Fitting) => number
): readonly Offer[] =>
  best(
    (fittings.get(need.id) ?? [])
      .filter(({ participantId }) => !tried.has(`${need.id} ${participantId}`))
      .map((fitting) => ({ ...fitting, needId: need.id, score: worth(fitting) })),
    Number.POSITIVE_INFINITY
  )

const best = (offers: readonly Offer[], limit: number) =>
  [...offers]
    .sort((a, b) => b.score - a.score || (a.needId + a.participantId < b.needId + b.participantId ? -1 : 1))
    .slice(0, limit)
    .map((offer) => ({ ...offer, parts: [...offer.parts] }))

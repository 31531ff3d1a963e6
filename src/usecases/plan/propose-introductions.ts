import type { Actor } from '../../contracts/change.js'
import type { Need } from '../../contracts/need.js'
import type { Participant } from '../../contracts/participant.js'
import type { PassedOver, Plan, PlannedIntroduction, PlanQuery } from '../../contracts/plan.js'
import { Problem } from '../../contracts/problem.js'
import type { Reason } from '../../contracts/suggestion.js'
import type { Experience } from '../../matching/experience/learn.js'
import { checkFixed } from '../../matching/plan/check-fixed.js'
import { createExplainPassedOver } from '../../matching/plan/explain-plan.js'
import { byIds, keyOf, type Pair, type PlanTask, type ScoredPair } from '../../matching/plan/plan-task.js'
import { solvePlan } from '../../matching/plan/solve-plan.js'
import type { SolveLinear } from '../../matching/plan/write-lp.js'
import { explain } from '../../matching/reasons.js'
import { weights } from '../../matching/weights.js'
import { mayPlanIntroductions } from '../../policies/plan.js'
import type { Deps } from '../deps.js'
import { listOpenNeeds } from '../need/list-open.js'
import { refuseUnless } from '../refuse-unless.js'
import { createAskNeed } from '../suggestion/ask-need.js'
import type { FindPartnersDeps } from '../suggestion/find-partners.js'
import { createFindCandidates, type PlanCandidate } from './find-candidates.js'

export interface PlanDeps extends Pick<Deps, 'needs' | 'participants' | 'alliances'> {
  readonly solve: SolveLinear
  /** Pairs of an alliance that were introduced already, whatever came of it: nobody is asked twice for the same. */
  readonly inTouch: (allianceId: string) => Promise<readonly Pair[]>
  /** What outcomes taught; null changes nothing. */
  readonly experience: (allianceId: string) => Promise<Experience | null>
}

/** Passed-over partners shown for a need, and in all. */
const PASSED_OF_NEED = 3
const PASSED_IN_ALL = 300

/**
 * Proposes the introductions a manager should make now: those that together are worth most to both sides while nobody
 * gets more requests than it accepts and the manager's time is kept. The same question gives the same plan; a person
 * changes it by fixing and forbidding pairs.
 *
 * Problems: `not-signed-in`, `not-allowed`, `not-found` (alliance), `invalid-input` (an unknown need or participant is
 * fixed, or what is fixed does not fit together).
 */
export function createProposeIntroductions(deps: PlanDeps, matching: FindPartnersDeps) {
  const findCandidates = createFindCandidates(matching)
  const present = createPresent(deps, matching)
  return async (actor: Actor, query: PlanQuery): Promise<Plan> => {
    refuseUnless(mayPlanIntroductions(actor), actor)
    const alliance = await deps.alliances.find(query.allianceId)
    if (alliance === undefined) throw new Problem('not-found', { noun: 'alliance', id: query.allianceId })
    const needs = await listOpenNeeds(deps, alliance)
    const candidates = await findCandidates(needs, await deps.experience(alliance.id))
    const fixedParticipants = await deps.participants.findMany(query.fixed.map(({ participantId }) => participantId))
    const task = toTask(query, needs, candidates, fixedParticipants, await deps.inTouch(alliance.id))
    refuseUnknown(query, needs, fixedParticipants)
    const wrong = checkFixed(task)
    if (wrong.length > 0) throw new Problem('invalid-input', {}, wrong)
    const { chosen, optimal } = await solvePlan(task, deps.solve)
    const served = new Set(candidates.filter(({ score }) => score >= task.leastScore).map(({ needId }) => needId))
    return {
      introductions: await present.introductions(actor, chosen, needs, query),
      passedOver: await present.passedOver(actor, passedOver(task, chosen)),
      openNeeds: needs.length,
      withoutPartner: needs.map(({ id }) => id).filter((id) => !served.has(id)),
      optimal
    }
  }
}

const toTask = (
  query: PlanQuery,
  needs: readonly Need[],
  pairs: readonly PlanCandidate[],
  fixedParticipants: readonly Participant[],
  inTouch: readonly Pair[]
): PlanTask => ({
  ...query,
  pairs,
  askers: new Map(needs.map((need) => [need.id, need.participantId ?? `need ${need.id}`])),
  // Who was fixed by hand without being among the best is not in the catalogue's answers; its whole budget counts.
  room: new Map([
    ...fixedParticipants.map(({ id, capacity }): [string, number] => [id, capacity]),
    ...pairs.map(({ participantId, room }): [string, number] => [participantId, room])
  ]),
  leastScore: weights.planLeastScore,
  forbidden: [...query.forbidden, ...inTouch]
})

const refuseUnknown = ({ fixed }: PlanQuery, needs: readonly Need[], participants: readonly Participant[]): void => {
  const known = { needId: new Set(needs.map(({ id }) => id)), participantId: new Set(participants.map(({ id }) => id)) }
  const fields = fixed.flatMap((pair, at) =>
    (['needId', 'participantId'] as const)
      .filter((field) => !known[field].has(pair[field]))
      .map((field) => ({
        pointer: `/fixed/${at}/${field}`,
        code: field === 'needId' ? 'unknown-need' : 'unknown-participant',
        data: { id: pair[field] }
      }))
  )
  if (fields.length > 0) throw new Problem('invalid-input', {}, fields)
}

/** The best of each need that are not in the plan, those with the highest scores first. */
const passedOver = (task: PlanTask, chosen: readonly ScoredPair[]) => {
  const inPlan = new Set(chosen.map(keyOf))
  const why = createExplainPassedOver(task, chosen)
  const seen = new Map<string, number>()
  return [...task.pairs]
    .sort((a, b) => b.score - a.score || byIds(a, b))
    .filter((pair) => {
      if (inPlan.has(keyOf(pair))) return false
      const count = (seen.get(pair.needId) ?? 0) + 1
      seen.set(pair.needId, count)
      return count <= PASSED_OF_NEED
    })
    .slice(0, PASSED_IN_ALL)
    .map((pair) => ({ ...pair, reason: why(pair) }))
}

const listed = (value: Reason['data'][string] | undefined): readonly string[] => (Array.isArray(value) ? value : [])

function createPresent(deps: PlanDeps, matching: FindPartnersDeps) {
  const askNeed = createAskNeed(matching)
  const find = async (ids: readonly string[]) =>
    new Map((await deps.participants.findMany([...new Set(ids)])).map((one) => [one.id, one]))

  return {
    async introductions(
      actor: Actor,
      chosen: readonly ScoredPair[],
      needs: readonly Need[],
      { fixed }: PlanQuery
    ): Promise<PlannedIntroduction[]> {
      const byHand = new Set(fixed.map(keyOf))
      const needOf = new Map(needs.map((need) => [need.id, need]))
      const participantOf = await find(chosen.map(({ participantId }) => participantId))
      return [...chosen]
        .sort((a, b) => b.score - a.score || byIds(a, b))
        .flatMap((pair) => {
          const need = needOf.get(pair.needId)
          const participant = participantOf.get(pair.participantId)
          if (need === undefined || participant === undefined) return []
          const { seeker, partner, doubt } = reasonsOf(need, participant)
          return {
            needId: pair.needId,
            participant: matching.view(actor, participant),
            score: pair.score,
            byHand: byHand.has(keyOf(pair)),
            reasons: { seeker: [...seeker], partner: [...partner] },
            doubt
          }
        })
    },

    async passedOver(actor: Actor, pairs: readonly Omit<PassedOver & Pair, 'participant'>[]): Promise<PassedOver[]> {
      const named = pairs.flatMap(({ participantId, reason }) => [participantId, ...listed(reason.data.participants)])
      const participantOf = await find(named)
      const nameOf = (id: string): string => {
        const participant = participantOf.get(id)
        return (participant && matching.view(actor, participant).name) ?? id
      }
      const withNames = ({ code, data }: Reason): Reason =>
        data.participants
          ? { code, data: { ...data, participants: listed(data.participants).map(nameOf) } }
          : { code, data }
      return pairs.flatMap(({ needId, participantId, score, reason }) => {
        const participant = participantOf.get(participantId)
        return participant === undefined
          ? []
          : { needId, participant: matching.view(actor, participant), score, reason: withNames(reason) }
      })
    }
  } as const

  function reasonsOf(need: Need, participant: Participant) {
    const { question, understood, ranked } = askNeed(need, weights.planCandidates)
    const one = ranked.find((candidate) => candidate.participant.id === participant.id)
    const grounds = { concepts: matching.reader.index.concepts, understood, evidence: matching.evidence }
    // Somebody fixed by hand without fitting: the person knows why, we do not.
    if (one === undefined) return { seeker: [], partner: [], doubt: { code: 'unproven', data: {} } }
    return explain(question, one, grounds)
  }
}

import type { Reason } from '../../contracts/suggestion.js'
import { keyOf, type Pair, type PlanTask, type ScoredPair } from './plan-task.js'

/** Says why a pair is not in a plan. */
export type ExplainPassedOver = (pair: ScoredPair) => Reason

/**
 * Makes the function that says why a pair was not proposed: by the limit that it would break, which anybody can count.
 * Data: `needs` and `participants` are ids of who uses the limit up. The codes ending in `-better` say that all of
 * those fit better than the pair does; those ending in `-whole`, that not each of them does, but all pairs together
 * are worth more that way.
 */
export const createExplainPassedOver = (task: PlanTask, chosen: readonly ScoredPair[]): ExplainPassedOver => {
  const forbidden = new Set(task.forbidden.map(keyOf))
  const askerOf = ({ needId }: Pair): string => task.askers.get(needId) ?? `need ${needId}`
  const ofParticipant = groupBy(chosen, ({ participantId }) => participantId)
  const ofNeed = groupBy(chosen, ({ needId }) => needId)
  const ofAsker = groupBy(chosen, askerOf)
  return (pair) => {
    const { needId, participantId, score } = pair
    const room = task.room.get(participantId) ?? 0
    const better = (others: readonly ScoredPair[]) =>
      others.every((other) => other.score >= score) ? 'better' : 'whole'
    const takers = ofParticipant.get(participantId) ?? []
    const given = ofNeed.get(needId) ?? []
    const turns = ofAsker.get(askerOf(pair)) ?? []
    if (forbidden.has(keyOf(pair))) return { code: 'plan-forbidden', data: {} }
    if (room === 0) return { code: 'plan-no-room', data: {} }
    if (score < task.leastScore) return { code: 'plan-too-weak', data: { score, least: task.leastScore } }
    if (takers.length >= room)
      return { code: `plan-room-${better(takers)}`, data: { room, needs: takers.map((taker) => taker.needId) } }
    if (given.length >= task.perNeed)
      return { code: `plan-need-${better(given)}`, data: { participants: given.map((one) => one.participantId) } }
    if (turns.length >= task.perAsker)
      return { code: 'plan-asker-busy', data: { needs: turns.map((one) => one.needId) } }
    return { code: `plan-time-${better(chosen)}`, data: { introductions: task.introductions } }
  }
}

const groupBy = (pairs: readonly ScoredPair[], key: (pair: ScoredPair) => string) => {
  const groups = new Map<string, ScoredPair[]>()
  for (const pair of pairs) {
    const group = groups.get(key(pair)) ?? []
    group.push(pair)
    groups.set(key(pair), group)
  }
  return groups
}

import { type Tied, tieOrder } from '../tie-order.js'
import { byIds, keyOf, type PlanTask, type ScoredPair } from './plan-task.js'

/** What is left to choose once the fixed pairs are taken: pairs in the order of their ids, and the limits. */
export interface OpenChoice {
  readonly pairs: readonly ScoredPair[]
  readonly askerOf: (needId: string) => string
  readonly room: ReadonlyMap<string, number>
  readonly turns: ReadonlyMap<string, number>
  readonly askerTurns: ReadonlyMap<string, number>
  readonly time: number
}

/** Pairs that fit in `choice` besides the fixed ones; each is within every limit on its own. */
export const openChoice = (task: PlanTask): OpenChoice => {
  const askerOf = (needId: string): string => task.askers.get(needId) ?? `need ${needId}`
  const room = countDown(task.fixed, ({ participantId }) => participantId)
  const turns = countDown(task.fixed, ({ needId }) => needId)
  const askerTurns = countDown(task.fixed, ({ needId }) => askerOf(needId))
  const out = new Set([...task.fixed, ...task.forbidden].map(keyOf))
  const left = (used: ReadonlyMap<string, number>, key: string, limit: number): number =>
    Math.max(0, limit - (used.get(key) ?? 0))
  const pairs = task.pairs
    .filter((pair) => pair.score >= task.leastScore && !out.has(keyOf(pair)))
    .filter(({ participantId }) => left(room, participantId, task.room.get(participantId) ?? 0) > 0)
    .filter(({ needId }) => left(turns, needId, task.perNeed) > 0)
    .filter(({ needId }) => left(askerTurns, askerOf(needId), task.perAsker) > 0)
    .sort(byIds)
  const limits = (
    key: (pair: ScoredPair) => string,
    used: ReadonlyMap<string, number>,
    limit: (id: string) => number
  ) => new Map(pairs.map((pair) => [key(pair), left(used, key(pair), limit(key(pair)))]))
  return {
    pairs,
    askerOf,
    room: limits(
      ({ participantId }) => participantId,
      room,
      (id) => task.room.get(id) ?? 0
    ),
    turns: limits(
      ({ needId }) => needId,
      turns,
      () => task.perNeed
    ),
    askerTurns: limits(
      ({ needId }) => askerOf(needId),
      askerTurns,
      () => task.perAsker
    ),
    time: Math.max(0, task.introductions - task.fixed.length)
  }
}

/**
 * Worth of a pair in a plan: its score in steps of a ten-thousandth, which nobody could tell apart, and below that
 * the order of ties, so that the best plan is one and not many.
 */
export const worthOf = (pair: ScoredPair): number => Math.round(pair.score * 10_000) + 0.5 * tieOrder(toTied(pair))

const toTied = ({ needId, participantId }: ScoredPair): Tied => ({ seed: needId, id: participantId })

const countDown = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

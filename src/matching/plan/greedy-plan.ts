import { type OpenChoice, worthOf } from './open-choice.js'
import type { ScoredPair } from './plan-task.js'

/** Takes the worthiest pair that still fits, again and again: within every limit, and at least half of the best worth. */
export const greedyPlan = ({ pairs, askerOf, room, turns, askerTurns, time }: OpenChoice): readonly ScoredPair[] => {
  const left = { room: new Map(room), turns: new Map(turns), askerTurns: new Map(askerTurns) }
  const taken: ScoredPair[] = []
  const worths = new Map(pairs.map((pair) => [pair, worthOf(pair)]))
  // Pairs come in the order of their ids and sorting is stable, so ids decide what the tie order leaves open.
  for (const pair of [...pairs].sort((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0))) {
    if (taken.length >= time) break
    const asker = askerOf(pair.needId)
    const fits =
      (left.room.get(pair.participantId) ?? 0) > 0 &&
      (left.turns.get(pair.needId) ?? 0) > 0 &&
      (left.askerTurns.get(asker) ?? 0) > 0
    if (!fits) continue
    taken.push(pair)
    takeOne(left.room, pair.participantId)
    takeOne(left.turns, pair.needId)
    takeOne(left.askerTurns, asker)
  }
  return taken
}

const takeOne = (left: Map<string, number>, key: string): void => {
  left.set(key, (left.get(key) ?? 0) - 1)
}

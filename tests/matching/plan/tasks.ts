import fc from 'fast-check'
import { keyOf, type Pair, type PlanTask } from '../../../src/matching/plan/plan-task.js'

/** A task without limits but those given. */
export const task = (given: Partial<PlanTask>): PlanTask => ({
  pairs: [],
  askers: new Map(),
  room: new Map(),
  perNeed: 1,
  perAsker: 9,
  introductions: 1_000,
  leastScore: 0,
  fixed: [],
  forbidden: [],
  ...given
})

export const countBy = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

export const isWithinLimits = (
  { room, askers, perNeed, perAsker, introductions }: PlanTask,
  chosen: readonly Pair[]
): boolean =>
  chosen.length <= introductions &&
  [...countBy(chosen, ({ participantId }) => participantId)].every(([id, count]) => count <= (room.get(id) ?? 0)) &&
  [...countBy(chosen, ({ needId }) => needId).values()].every((count) => count <= perNeed) &&
  [...countBy(chosen, ({ needId }) => askers.get(needId) ?? needId).values()].every((count) => count <= perAsker)

/** Up to 11 pairs of few needs and participants with tight limits; scores have two digits, so many tie. */
export const smallTask = ({ byHand }: { readonly byHand: boolean }): fc.Arbitrary<PlanTask> =>
  fc
    .record({
      pairs: fc.uniqueArray(
        fc.record({
          needId: fc.integer({ min: 0, max: 4 }).map((n) => `n${n}`),
          participantId: fc.integer({ min: 0, max: 3 }).map((p) => `p${p}`),
          score: fc.integer({ min: 10, max: 99 }).map((score) => score / 100)
        }),
        { maxLength: 11, selector: keyOf }
      ),
      room: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
      perNeed: fc.integer({ min: 1, max: 2 }),
      perAsker: fc.integer({ min: 1, max: 2 }),
      introductions: fc.integer({ min: 0, max: 6 }),
      leastScore: fc.constantFrom(0, 0.4),
      hands: fc.array(fc.constantFrom('fix', 'forbid', 'leave', 'leave'), { minLength: 11, maxLength: 11 })
    })
    .map(({ room, hands, ...rest }) => {
      const given: PlanTask = {
        ...rest,
        askers: new Map([['n0', 'firm'], ['n1', 'firm']]), // biome-ignore format: short
        room: new Map(room.map((count, p) => [`p${p}`, count])),
        fixed: [],
        forbidden: byHand ? rest.pairs.filter((_, at) => hands[at] === 'forbid') : []
      }
      // Only what fits together can be fixed; what does not is refused before a plan is made.
      const fixed: Pair[] = []
      rest.pairs.forEach((pair, at) => {
        if (byHand && hands[at] === 'fix' && isWithinLimits(given, [...fixed, pair])) fixed.push(pair)
      })
      return { ...given, fixed }
    })

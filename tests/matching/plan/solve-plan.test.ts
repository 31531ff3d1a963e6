import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { openSolver } from '../../../src/compose/open-solver.js'
import { worthOf } from '../../../src/matching/plan/open-choice.js'
import { byIds, keyOf, type PlanTask, type ScoredPair } from '../../../src/matching/plan/plan-task.js'
import { solvePlan } from '../../../src/matching/plan/solve-plan.js'
import { countBy, isWithinLimits, smallTask, task } from './tasks.js'

const solver = openSolver()
afterAll(() => solver.close())
const plan = async (given: PlanTask) => solvePlan(given, solver.solve)
const worth = (pairs: readonly ScoredPair[]) => pairs.reduce((sum, pair) => sum + worthOf(pair), 0)

/** The most worth over all subsets of the pairs. */
const bruteForce = (given: PlanTask): number => {
  let best = 0
  for (let mask = 0; mask < 2 ** given.pairs.length; mask += 1) {
    const chosen = given.pairs.filter((_, at) => (mask >> at) & 1)
    if (chosen.every(({ score }) => score >= given.leastScore) && isWithinLimits(given, chosen))
      best = Math.max(best, worth(chosen))
  }
  return best
}

describe('the week’s plan', () => {
  it('is the best there is', async () => {
    await fc.assert(
      fc.asyncProperty(smallTask({ byHand: false }), async (given) => {
        const { chosen, optimal } = await plan(given)
        expect(optimal).toBe(true)
        expect(worth(chosen)).toBeCloseTo(bruteForce(given), 4)
      }),
      { numRuns: 150 }
    )
  })

  it('overruns nobody, keeps what is fixed, leaves out what is forbidden', async () => {
    await fc.assert(
      fc.asyncProperty(smallTask({ byHand: true }), async (given) => {
        const { chosen } = await plan(given)
        const keys = new Set(chosen.map(keyOf))
        expect(isWithinLimits(given, chosen)).toBe(true)
        expect(keys.size).toBe(chosen.length)
        expect(given.fixed.every((pair) => keys.has(keyOf(pair)))).toBe(true)
        expect(given.forbidden.some((pair) => keys.has(keyOf(pair)))).toBe(false)
      }),
      { numRuns: 150 }
    )
  })

  it('is the same however the task is ordered', async () => {
    await fc.assert(
      fc.asyncProperty(smallTask({ byHand: true }), fc.infiniteStream(fc.nat()), async (given, numbers) => {
        const keys = new Map(given.pairs.map((pair) => [pair, numbers.next().value]))
        const shuffled = [...given.pairs].sort((a, b) => Number(keys.get(a)) - Number(keys.get(b)))
        expect(await plan({ ...given, pairs: shuffled })).toEqual(await plan(given))
      }),
      { numRuns: 60 }
    )
  })

  it('gives up a good pair where two others gain more', async () => {
    const pairs = [
      { needId: 'n1', participantId: 'p1', score: 0.9 },
      { needId: 'n1', participantId: 'p2', score: 0.8 },
      { needId: 'n2', participantId: 'p1', score: 0.8 }
    ]
    const { chosen } = await plan(task({ pairs, room: new Map([['p1', 1], ['p2', 1]]) })) // biome-ignore format: short
    expect(chosen.map(keyOf)).toEqual(['n1 p2', 'n2 p1'])
  })

  it('looks at all pairs, not only at the first of each need', async () => {
    // Everybody likes p0 to p4 best, who have room for one each: most needs must go far down their lists.
    const pairs = Array.from({ length: 40 }, (_, n) =>
      Array.from({ length: 40 }, (_, p) => ({ needId: `n${n}`, participantId: `p${p}`, score: 0.9 - p / 100 }))
    ).flat()
    const room = new Map(Array.from({ length: 40 }, (_, p) => [`p${p}`, 1]))
    const { chosen, optimal } = await plan(task({ pairs, room }))
    expect(optimal).toBe(true)
    expect(chosen).toHaveLength(40)
  })

  it('falls back on the greedy plan when the solver gives up', async () => {
    const pairs = [{ needId: 'n1', participantId: 'p1', score: 0.9 }]
    const given = task({ pairs, room: new Map([['p1', 1]]) })
    const stubborn = async () => ({ optimal: false, values: new Map(), prices: new Map() })
    expect(await solvePlan(given, stubborn)).toEqual({ chosen: pairs, optimal: false })
  })

  it('shares an asker’s turns among its needs', async () => {
    const pairs = ['n1', 'n2', 'n3'].map((needId) => ({ needId, participantId: 'p1', score: 0.5 }))
    const askers = new Map(pairs.map(({ needId }) => [needId, 'firm']))
    const { chosen } = await plan(task({ pairs, askers, perAsker: 2, room: new Map([['p1', 9]]) }))
    expect(countBy(chosen, ({ participantId }) => participantId)).toEqual(new Map([['p1', 2]]))
    expect([...chosen].sort(byIds)).toEqual(chosen)
  })
})

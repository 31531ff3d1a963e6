import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFixed } from '../../../src/matching/plan/check-fixed.js'
import { createExplainPassedOver } from '../../../src/matching/plan/explain-plan.js'
import { greedyPlan } from '../../../src/matching/plan/greedy-plan.js'
import { openChoice } from '../../../src/matching/plan/open-choice.js'
import { keyOf, type ScoredPair } from '../../../src/matching/plan/plan-task.js'
import { isWithinLimits, smallTask, task } from './tasks.js'

const pair = (needId: string, participantId: string, score: number): ScoredPair => ({ needId, participantId, score })

describe('why a pair was passed over', () => {
  it('rests on a limit the pair would break', () => {
    fc.assert(
      fc.property(smallTask({ byHand: false }), (given) => {
        const chosen = greedyPlan(openChoice(given))
        const why = createExplainPassedOver(given, chosen)
        const inPlan = new Set(chosen.map(keyOf))
        for (const one of given.pairs.filter((candidate) => !inPlan.has(keyOf(candidate)))) {
          const { code } = why(one)
          if (code === 'plan-too-weak') expect(one.score).toBeLessThan(given.leastScore)
          else expect(isWithinLimits(given, [...chosen, one])).toBe(false)
        }
      })
    )
  })

  it('names who uses the room up, and whether they fit better', () => {
    const chosen = [pair('n1', 'p1', 0.8)]
    const why = createExplainPassedOver(task({ room: new Map([['p1', 1]]) }), chosen)
    expect(why(pair('n2', 'p1', 0.7))).toEqual({ code: 'plan-room-better', data: { room: 1, needs: ['n1'] } })
    expect(why(pair('n3', 'p1', 0.9))).toEqual({ code: 'plan-room-whole', data: { room: 1, needs: ['n1'] } })
  })

  it('tells a person’s no from a partner’s', () => {
    const given = task({ room: new Map([['p1', 1]]), forbidden: [pair('n1', 'p1', 0)] }) // biome-ignore format: short
    const why = createExplainPassedOver(given, [])
    expect(why(pair('n1', 'p1', 0.8)).code).toBe('plan-forbidden')
    expect(why(pair('n1', 'p2', 0.8)).code).toBe('plan-no-room')
  })
})

describe('fixed pairs', () => {
  it('are refused where they cannot be kept together', () => {
    const room = new Map([['p1', 1]])
    const twice = [pair('n1', 'p1', 0), pair('n1', 'p1', 0)]
    const codes = (given: Parameters<typeof task>[0]) => checkFixed(task({ room, ...given })).map(({ code }) => code)
    expect(codes({ fixed: twice })).toEqual(['fixed-twice'])
    expect(codes({ fixed: [pair('n1', 'p1', 0), pair('n2', 'p1', 0)] })).toEqual(['no-room'])
    expect(codes({ fixed: [pair('n1', 'p1', 0)], introductions: 0 })).toEqual(['no-time'])
    expect(codes({ fixed: [pair('n1', 'p1', 0)], forbidden: [pair('n1', 'p1', 0)] })).toEqual(['fixed-and-forbidden'])
    expect(codes({ fixed: [pair('n1', 'p1', 0)] })).toEqual([])
  })

  it('are accepted exactly when they are within all limits', () => {
    fc.assert(
      fc.property(smallTask({ byHand: false }), (given) => {
        const fixed = given.pairs
        expect(checkFixed({ ...given, fixed }).length === 0).toBe(isWithinLimits(given, fixed))
      })
    )
  })
})

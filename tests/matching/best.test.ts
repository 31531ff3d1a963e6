import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBest } from '../../src/matching/best.js'

describe('the best few of many', () => {
  it('are those that sorting finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ noNaN: true, min: 0, max: 100 })),
        fc.integer({ min: 1, max: 20 }),
        (all, few) => {
          const best = createBest(few)
          all.forEach((score, key) => {
            best.offer(score, key)
          })
          const kept = best.keys().map((key) => all[key] ?? Number.NaN)
          const sorted = [...all].sort((a, b) => b - a).slice(0, few)
          expect([...kept].sort((a, b) => b - a)).toEqual(sorted)
          expect(new Set(best.keys()).size).toBe(kept.length)
          expect(best.threshold()).toBe(all.length < few ? Number.NEGATIVE_INFINITY : sorted.at(-1))
        }
      )
    )
  })

  it('start anew after clearing', () => {
    const best = createBest(2)
    best.offer(9, 1)
    best.clear()
    best.offer(1, 2)
    expect(best.keys()).toEqual([2])
  })
})

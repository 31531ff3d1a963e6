import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellOf, nearness, nearnessTable } from '../../src/matching/grid.js'
import { kilometres } from '../../src/regions/kilometres.js'

const place = fc.record({
  lat: fc.double({ min: 47.3, max: 55, noNaN: true }),
  lon: fc.double({ min: 5.9, max: 15, noNaN: true })
})

describe('the grid over Germany', () => {
  it('never makes a longer way nearer', () => {
    const km = fc.double({ min: 0, max: 1_500, noNaN: true })
    fc.assert(
      fc.property(
        km,
        km,
        (a, b) => nearness(Math.min(a, b)) >= nearness(Math.max(a, b)) && nearness(a) > 0 && nearness(a) <= 1
      )
    )
    expect(nearness(0)).toBeGreaterThan(0.85)
  })

  it('knows the nearness of two places as well as their cells allow', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const rough = nearnessTable(from)[cellOf(to.lat, to.lon)] ?? Number.NaN
        const far = kilometres(from, to)
        expect(rough).toBeGreaterThanOrEqual(nearness(far + 9) - 1e-6)
        expect(rough).toBeLessThanOrEqual(nearness(Math.max(0, far - 9)) + 1e-6)
      })
    )
  })

  it('has a cell for unknown and for foreign places', () => {
    expect(cellOf(null, 11)).toBe(0)
    expect(cellOf(52, null)).toBe(0)
    for (const [lat, lon] of [
      [90, 180],
      [-90, -180],
      [0, 0]
    ] as const)
      expect(nearnessTable({ lat: 52, lon: 11 })[cellOf(lat, lon)]).toBeGreaterThanOrEqual(0)
    expect(nearnessTable({ lat: 52, lon: 11 })[0]).toBe(0.5)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kilometres } from '../../src/regions/kilometres.js'

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true })
})

describe('kilometres', () => {
  it('measures known distances', () => {
    const berlin = { lat: 52.52, lon: 13.405 }
    const munich = { lat: 48.1372, lon: 11.5755 }
    expect(kilometres(berlin, munich)).toBeCloseTo(504.4, 0)
    expect(kilometres({ lat: 0, lon: 0 }, { lat: 1, lon: 0 })).toBeCloseTo(111.195, 2)
    expect(kilometres({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20015.1, 0)
  })

  it('is the same in both directions, and nothing from a place to itself', () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        expect(kilometres(one, other)).toBeCloseTo(kilometres(other, one), 6)
        expect(kilometres(one, one)).toBe(0)
      })
    )
  })

  it('is never longer than over a third place', () => {
    fc.assert(
      fc.property(point, point, point, (one, other, third) => {
        expect(kilometres(one, other)).toBeLessThanOrEqual(kilometres(one, third) + kilometres(third, other) + 1e-6)
      })
    )
  })
})

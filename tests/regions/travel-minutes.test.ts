import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kilometres } from '../../src/regions/kilometres.js'
import { startMinutes, travelMinutes } from '../../src/regions/travel-minutes.js'
import { openRegions } from './tables.js'

const { regions, places } = await openRegions()
const distance = fc.double({ min: 0, max: 1_500, noNaN: true })
const place = fc.constantFrom(...places)

describe('travel minutes', () => {
  it('takes the time to park even for a neighbour', () => {
    expect(travelMinutes(0)).toBe(startMinutes)
  })

  it.each([
    ['Stendal', 'Magdeburg', 55],
    ['Bochum', 'Dortmund', 25],
    ['Dresden', 'Meißen', 35],
    ['Halle', 'Leipzig', 42],
    ['Berlin', 'München', 360],
    ['Hamburg', 'München', 460]
  ])('comes within a quarter of a known drive: %s to %s', (from, to, known) => {
    const [start, end] = [regions.find(from), regions.find(to)]
    const minutes = start && end ? travelMinutes(kilometres(start, end)) : 0
    expect(Math.abs(minutes - known) / known).toBeLessThan(0.25)
  })

  it('grows with every kilometre, while each kilometre takes less', () => {
    fc.assert(
      fc.property(distance, distance, (one, other) => {
        const [near, far] = one < other ? [one, other] : [other, one]
        fc.pre(far - near > 1e-6)
        expect(travelMinutes(far)).toBeGreaterThan(travelMinutes(near))
        if (near > 1e-6) {
          const pace = (km: number) => (travelMinutes(km) - startMinutes) / km
          expect(pace(far)).toBeLessThanOrEqual(pace(near) + 1e-9)
        }
      })
    )
  })

  it('is the same in both directions and never longer than over a third place', () => {
    const minutes = (a: (typeof places)[number], b: (typeof places)[number]) => travelMinutes(kilometres(a, b))
    fc.assert(
      fc.property(place, place, place, (one, other, third) => {
        expect(minutes(one, other)).toBeCloseTo(minutes(other, one), 6)
        expect(minutes(one, other)).toBeLessThanOrEqual(minutes(one, third) + minutes(third, other) + 1e-6)
      })
    )
  })
})

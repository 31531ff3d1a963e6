import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/contracts/problem.js'
import { openRegions } from './tables.js'

const { regions, places, districts } = await openRegions()

describe('regions', () => {
  it('knows the place and district of a postcode', () => {
    expect(regions.place('39576')).toMatchObject({ town: 'Stendal', ags: '15090' })
    expect(regions.district('15090')).toMatchObject({ name: 'Stendal', state: 'Sachsen-Anhalt' })
  })

  it('refuses an unknown postcode and names known ones that look like it', () => {
    const ask = () => regions.place('39570')
    expect(ask).toThrow(Problem)
    expect(ask).toThrow(
      expect.objectContaining({
        code: 'unknown-postal-code',
        data: { postalCode: '39570', nearest: ['39576', '39579', '39590'] }
      })
    )
  })

  it('tells the neighbours of a district in both directions', () => {
    expect(regions.neighbours('15090')).toContain('15081')
    for (const { ags } of districts)
      for (const neighbour of regions.neighbours(ags)) expect(regions.neighbours(neighbour)).toContain(ags)
  })

  it('tells the Land of a district, and nothing about a district that does not exist', () => {
    expect(regions.state('05913')).toBe('Nordrhein-Westfalen')
    expect(regions.state('99999')).toBeNull()
    expect(regions.district('99999')).toBeNull()
    expect(regions.neighbours('99999')).toEqual([])
  })

  it('has a known district for every postcode', () => {
    expect(places.filter((place) => !regions.district(place.ags))).toEqual([])
  })
})

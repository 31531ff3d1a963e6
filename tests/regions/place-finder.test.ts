import { describe, expect, it } from 'vitest'
import { openRegions } from './tables.js'

const { regions, places } = await openRegions()

describe('finding the place a person means', () => {
  it.each([
    ['39576', 'Stendal', '15090'],
    ['D-39576 Stendal', 'Stendal', '15090'],
    ['Hansestadt Stendal', 'Stendal', '15090'],
    ['  stendal ', 'Stendal', '15090'],
    ['Halle (Saale)', 'Halle', '15002'],
    ['Halle/Saale', 'Halle', '15002'],
    ['Frankfurt/Oder', 'Frankfurt (Oder)', '12053'],
    ['Frankfurt a. M.', 'Frankfurt am Main', '06412'],
    ['Muenchen', 'München', '09162'],
    ['MEISSEN', 'Meißen', '14627'],
    ['St. Wendel', 'Sankt Wendel', '10046'],
    ['Gardelegen OT Mieste', 'Gardelegen', '15081']
  ])('reads %s', (text, town, ags) => {
    expect(regions.find(text)).toMatchObject({ town, ags })
  })

  it('forgives a typing mistake in a name that is long enough', () => {
    expect(regions.find('Magdebrug')?.town).toBe('Magdeburg')
    expect(regions.find('Dortmud')?.town).toBe('Dortmund')
    expect(regions.find('Ulx')).toBeNull()
  })

  it('takes the town with most postcodes when a name is shared', () => {
    expect(regions.find('Halle')?.ags).toBe('15002')
    expect(regions.find('Frankfurt')?.ags).toBe('06412')
  })

  it('uses the name when the postcode is not known', () => {
    expect(regions.find('39570 Stendal')?.postalCode).toBe('39576')
  })

  it('finds nothing in nothing', () => {
    expect(regions.find('')).toBeNull()
    expect(regions.find('12')).toBeNull()
    expect(regions.find('Nirgendwohausen an der Quatsch')).toBeNull()
  })

  it('finds every town of the table under its own name', () => {
    const lost = places.filter((place) => regions.find(place.town) === null)
    expect(lost).toEqual([])
  })
})

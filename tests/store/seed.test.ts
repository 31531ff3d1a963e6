import { describe, expect, it } from 'vitest'
import { createSeed } from '../../src/store/seed.js'

const seed = createSeed()

describe('the data at rest', () => {
  it('has districts, borders, places, trades, subjects and submarkets that parse and belong together', async () => {
    const [districts, borders, places, trades, subjects, submarkets] = await Promise.all([
      seed.districts(),
      seed.borders(),
      seed.places(),
      seed.trades(),
      seed.subjects(),
      seed.submarkets()
    ])
    expect([districts, borders, places, trades, subjects, submarkets].map(({ length }) => length)).toEqual([
      401, 1_042, 8_154, 145, 214, 11
    ])
    const known = new Set(districts.map(({ ags }) => ags))
    expect(borders.flat().filter((ags) => !known.has(ags))).toEqual([])
    expect(places.filter(({ ags }) => !known.has(ags))).toEqual([])
  })

  it('has a concept for every trade and submarket, and trades that exist in every concept', async () => {
    const [concepts, trades, submarkets] = await Promise.all([seed.concepts(), seed.trades(), seed.submarkets()])
    const ids = new Set(concepts.map(({ id }) => id))
    expect(trades.filter(({ number }) => !ids.has(`trade-${number.toLowerCase()}`))).toEqual([])
    expect(submarkets.filter(({ id }) => !ids.has(`submarket-${id}`))).toEqual([])
    const numbers = new Set(['*', ...trades.map(({ number }) => number)])
    expect(concepts.filter(({ trades: of }) => of.some((number) => !numbers.has(number))).map(({ id }) => id)).toEqual(
      []
    )
  })

  it('has five alliances in districts that exist', async () => {
    const [alliances, districts] = await Promise.all([seed.alliances(), seed.districts()])
    const known = new Set(districts.map(({ ags }) => ags))
    expect(alliances).toHaveLength(5)
    expect(alliances.flatMap((alliance) => alliance.districts).filter((ags) => !known.has(ags))).toEqual([])
    expect(alliances.find(({ id }) => id === 'regionwestfalen')?.parts.map(({ name }) => name)).toEqual([
      'Informieren',
      'Coachen',
      'Vernetzen',
      'Transfer'
    ])
  })

  it('fails loudly when it is not there', async () => {
    await expect(createSeed('nowhere').districts()).rejects.toThrow('nowhere')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPools, type PoolableNeed } from '../../../src/matching/pool/find-pools.js'
import { weights } from '../../../src/matching/weights.js'

const stendal = { lat: 52.6, lon: 11.86 }
const tangermuende = { lat: 52.54, lon: 11.97 }
const dresden = { lat: 51.05, lon: 13.74 }

const need = (id: string, concepts: readonly string[], given: Partial<PoolableNeed> = {}): PoolableNeed => ({
  id,
  askerId: `firm-${id}`,
  about: concepts.map((concept, at) => ({ concept, weight: 1 / (at + 1) })),
  place: stendal,
  ...given
})

const others = ['a', 'b', 'c', 'd', 'e'].map((id) => need(`other-${id}`, [`concept-${id}`]))

describe('pooled needs', () => {
  it('are several askers’ needs about the same', () => {
    const same = [need('n1', ['staub', 'holz']), need('n2', ['staub']), need('n3', ['staub', 'lack'])]
    const [pool, ...rest] = findPools([...others, ...same])
    expect(new Set(pool?.needIds)).toEqual(new Set(['n1', 'n2', 'n3']))
    expect(pool?.concepts).toEqual(['staub'])
    expect(rest).toEqual([])
  })

  it('are within reach of each other', () => {
    const far = [need('n1', ['staub']), need('n2', ['staub'], { place: dresden }), need('n3', ['staub'])]
    expect(findPools([...others, ...far])).toEqual([])
    const near = [need('n1', ['staub']), need('n2', ['staub'], { place: tangermuende }), need('n3', ['staub'])]
    expect(findPools([...others, ...near])[0]?.kilometres).toBeLessThan(15)
  })

  it('are not one asker’s own list', () => {
    const own = ['n1', 'n2', 'n3'].map((id) => need(id, ['staub'], { askerId: 'firm' }))
    expect(findPools([...others, ...own])).toEqual([])
  })

  it('hold each need once, never too many, whatever the order', () => {
    const concepts = ['a', 'b', 'c', 'd']
    const needs = fc
      .array(fc.record({ about: fc.subarray(concepts, { minLength: 1 }), asker: fc.nat(20), near: fc.boolean() }), {
        maxLength: 40
      })
      .map((rows) =>
        rows.map(({ about, asker, near }, at) =>
          need(`n${at}`, about, { askerId: `f${asker}`, place: near ? stendal : dresden })
        )
      )
    fc.assert(
      fc.property(needs, (given) => {
        const pools = findPools(given)
        const ids = pools.flatMap(({ needIds }) => needIds)
        expect(new Set(ids).size).toBe(ids.length)
        expect(pools.every(({ needIds }) => needIds.length >= weights.poolLeast)).toBe(true)
        expect(pools.every(({ needIds }) => needIds.length <= weights.poolMost)).toBe(true)
        expect(findPools([...given].reverse())).toEqual(pools)
      })
    )
  })
})

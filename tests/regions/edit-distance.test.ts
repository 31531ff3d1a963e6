import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/regions/edit-distance.js'

describe('edit distance', () => {
  it('counts letters inserted, dropped, replaced or swapped', () => {
    expect(editDistance('stendal', 'stendal', 2)).toBe(0)
    expect(editDistance('stendal', 'stedal', 2)).toBe(1)
    expect(editDistance('stendal', 'standal', 2)).toBe(1)
    expect(editDistance('stendal', 'stednal', 2)).toBe(1)
    expect(editDistance('stendal', 'bautzen', 2)).toBe(3)
  })

  it('is the same in both directions, and zero only for the same word', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9))
        expect(editDistance(one, other, 9) === 0).toBe(one === other)
      })
    )
  })
})

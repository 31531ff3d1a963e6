import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastCell, widenCells } from '../../../src/usecases/network/widen-cells.js'

const widen = (numbers: readonly number[]) =>
  widenCells(
    numbers.map((counts, at) => ({ district: `${at}`, counts })),
    (counts) => counts,
    (one, other) => one + other
  )

describe('widenCells', () => {
  it('leaves cells alone that are empty or large enough', () => {
    expect(widen([0, 3, 12])).toHaveLength(3)
  })

  it('joins small cells', () => {
    expect(widen([1, 5, 2])).toEqual([
      { districts: ['1'], counts: 5 },
      { districts: ['0', '2'], counts: 3 }
    ])
  })

  it('takes the smallest large cell in when the small ones are still too few', () => {
    expect(widen([9, 1, 4])).toEqual([
      { districts: ['0'], counts: 9 },
      { districts: ['1', '2'], counts: 5 }
    ])
  })

  it('keeps every district and the sum, and leaves no cell too small while that is possible', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { maxLength: 20 }), (numbers) => {
        const cells = widen(numbers)
        const sum = numbers.reduce((total, one) => total + one, 0)
        expect(cells.reduce((total, { counts }) => total + counts, 0)).toBe(sum)
        expect(cells.flatMap(({ districts }) => districts).sort()).toEqual(numbers.map((_, at) => `${at}`).sort())
        if (sum >= leastCell) expect(cells.every(({ counts }) => counts === 0 || counts >= leastCell)).toBe(true)
      })
    )
  })
})

import { describe, expect, it } from 'vitest'
import { tieOrder } from '../../src/matching/tie-order.js'

describe('the order among equals', () => {
  const ids = Array.from({ length: 10 }, (_, at) => `h00${at}`)

  it('puts each first about equally often, however alike the ids', () => {
    const firsts = new Map(ids.map((id) => [id, 0]))
    for (let need = 0; need < 5_000; need += 1) {
      const [first] = ids
        .map((id) => ({ id, place: tieOrder({ seed: `Bedarf ${need}`, id }) }))
        .sort((a, b) => b.place - a.place)
      if (first) firsts.set(first.id, (firsts.get(first.id) ?? 0) + 1)
    }
    // 500 expected, standard deviation 21.
    for (const count of firsts.values()) expect(Math.abs(count - 500)).toBeLessThan(100)
  })

  it('is the same for the same need, and another for another', () => {
    const order = (seed: string) => ids.map((id) => tieOrder({ seed, id }))
    expect(order('Holz')).toEqual(order('Holz'))
    expect(order('Holz')).not.toEqual(order('Stein'))
    expect(order('Holz').every((place) => place >= 0 && place < 1)).toBe(true)
  })
})

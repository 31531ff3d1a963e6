/** A seeded source of numbers in 0..1 (mulberry32, Ettinger 2017): the same seed gives the same population everywhere. */
export interface Random {
  readonly next: () => number
  /** A whole number in 0..below - 1. */
  readonly below: (below: number) => number
  readonly pick: <T>(list: readonly T[]) => T
}

export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: (list) => {
      const one = list[below(list.length)]
      if (one === undefined) throw new Error('cannot pick from an empty list')
      return one
    }
  }
}

/** Picks by weight in logarithmic time. */
export const createWeighted = <T>(items: readonly T[], weigh: (item: T) => number): ((random: Random) => T) => {
  const ends = new Float64Array(items.length)
  let sum = 0
  items.forEach((item, at) => {
    sum += weigh(item)
    ends[at] = sum
  })
  return (random) => {
    const wanted = random.next() * sum
    let low = 0
    let high = items.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) <= wanted) low = middle + 1
      else high = middle
    }
    const item = items[low]
    if (item === undefined) throw new Error('cannot pick from an empty list')
    return item
  }
}

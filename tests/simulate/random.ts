/** Random numbers that repeat: the same seed gives the same numbers on every machine. */
export interface Random {
  /** Uniform in 0..1, 1 excluded. */
  readonly next: () => number
  /** Whole number from 0 up to `below`. */
  readonly below: (below: number) => number
  /** Normal with mean 0 and standard deviation 1 (Box and Muller 1958). */
  readonly normal: () => number
  readonly pick: <T>(items: readonly T[]) => T | undefined
  /** Number of events when `mean` are expected (Knuth's method; for small means). */
  readonly poisson: (mean: number) => number
}

/** Mulberry32 (Ettinger 2017): 32 bits of state, ample for simulations. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    below: (below) => Math.floor(next() * below),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (items) => items[Math.floor(next() * items.length)],
    poisson: (mean) => {
      const limit = Math.exp(-mean)
      let count = 0
      for (let product = next(); product > limit; product *= next()) count += 1
      return count
    }
  }
}

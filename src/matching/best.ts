/** The best few of many numbers, each with a key, kept in a heap whose top is the worst of them. */
export const createBest = (capacity: number) => {
  const scores = new Float32Array(capacity)
  const keys = new Float64Array(capacity)
  let size = 0
  const sink = (score: number, key: number) => {
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      if (child + 1 < size && (scores[child + 1] ?? 0) < (scores[child] ?? 0)) child += 1
      if ((scores[child] ?? 0) >= score) break
      scores[at] = scores[child] ?? 0
      keys[at] = keys[child] ?? 0
      at = child
    }
    scores[at] = score
    keys[at] = key
  }
  const rise = (score: number, key: number) => {
    let at = size
    size += 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if ((scores[parent] ?? 0) <= score) break
      scores[at] = scores[parent] ?? 0
      keys[at] = keys[parent] ?? 0
      at = parent
    }
    scores[at] = score
    keys[at] = key
  }
  return {
    /** A number must be above this to enter. */
    threshold: (): number => (size < capacity ? Number.NEGATIVE_INFINITY : (scores[0] ?? 0)),
    offer: (score: number, key: number): void => {
      if (size < capacity) rise(score, key)
      else if (score > (scores[0] ?? 0)) sink(score, key)
    },
    /** Keys of the best, in no order. */
    keys: (): readonly number[] => Array.from(keys.subarray(0, size)),
    clear: (): void => {
      size = 0
    }
  } as const
}

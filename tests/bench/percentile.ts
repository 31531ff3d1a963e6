/** The value below which a share of the numbers lies, 0..1; 0 for none. */
export const percentile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits))

/** Milliseconds a function takes: the clock's middle and slow end, and the processor's mean, which other programs hardly change. */
export interface Times {
  readonly p50Ms: number
  readonly p99Ms: number
  readonly cpuMs: number
}

/** Runs a function on every item, after a first round over some of them. */
export const timeEach = async <T>(items: readonly T[], run: (item: T) => unknown): Promise<Times> => {
  for (const item of items.slice(0, Math.ceil(items.length / 4))) await run(item)
  const before = process.cpuUsage()
  const times: number[] = []
  for (const item of items) {
    const begun = performance.now()
    const result = run(item)
    if (result instanceof Promise) await result
    times.push(performance.now() - begun)
  }
  const { user, system } = process.cpuUsage(before)
  return {
    p50Ms: round(percentile(times, 0.5)),
    p99Ms: round(percentile(times, 0.99)),
    cpuMs: round((user + system) / 1_000 / items.length)
  }
}

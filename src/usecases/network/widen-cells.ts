/** What is published of one or several districts together. */
export interface Cell<Counts> {
  /** Keys of the districts it covers, in order. */
  readonly districts: readonly string[]
  readonly counts: Counts
}

/** Fewer than this many could be recognised. */
export const leastCell = 3

/**
 * Joins districts until no cell holds one or two anonymous members: all that do become one cell, and when that is
 * still too small, the smallest other one that is not empty joins. Sums stay right. When all together are too few,
 * the last cell stays small: say "fewer than three" instead of its number.
 *
 * @param count how many anonymous members a district or cell has
 */
export function widenCells<Counts>(
  rows: readonly { readonly district: string; readonly counts: Counts }[],
  count: (counts: Counts) => number,
  add: (one: Counts, other: Counts) => Counts
): readonly Cell<Counts>[] {
  const cells = rows.map(({ district, counts }): Cell<Counts> => ({ districts: [district], counts }))
  const isSmall = ({ counts }: Cell<Counts>) => count(counts) > 0 && count(counts) < leastCell
  const small = cells.filter(isSmall)
  if (small.length === 0) return cells
  // Ties break by key, so the same rows always give the same cells.
  const large = cells
    .filter(({ counts }) => count(counts) >= leastCell)
    .sort(
      (one, other) =>
        count(one.counts) - count(other.counts) || ((one.districts[0] ?? '') < (other.districts[0] ?? '') ? -1 : 1)
    )
  const joined = [...small]
  while (joined.reduce((sum, { counts }) => sum + count(counts), 0) < leastCell) {
    const next = large.shift()
    if (!next) break
    joined.push(next)
  }
  const districts = joined.flatMap((cell) => cell.districts)
  const kept = cells.filter((cell) => !joined.includes(cell))
  return [...kept, { districts, counts: joined.map(({ counts }) => counts).reduce(add) }]
}

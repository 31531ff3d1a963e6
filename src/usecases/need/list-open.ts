import type { Alliance } from '../../contracts/alliance.js'
import type { Need } from '../../contracts/need.js'
import type { Deps } from '../deps.js'

/** Needs read from the graph at once. */
const pageSize = 1_000

/** Open needs of an alliance, by the order of its districts and then of ids. A need is in one district only. */
export async function listOpenNeeds(
  { needs }: Pick<Deps, 'needs'>,
  { districts }: Pick<Alliance, 'districts'>
): Promise<readonly Need[]> {
  const found: Need[] = []
  for (const ags of new Set(districts)) {
    for (let after = ''; ; ) {
      const page = await needs.list({ status: 'open', ags, after, limit: pageSize })
      found.push(...page)
      const last = page.at(-1)
      if (last === undefined || page.length < pageSize) break
      after = last.id
    }
  }
  return found
}

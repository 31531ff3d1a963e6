import type { Changes } from '../../store/changes.js'

/** What the change of this number was, as text; '' for 0, the log's beginning; null when there is none. */
export async function changeAt(changes: Pick<Changes, 'list'>, seq: number): Promise<string | null> {
  if (seq === 0) return ''
  const [change] = await changes.list(seq - 1, 1)
  return change?.seq === seq ? `${change.noun} ${change.id} ${change.kind} ${change.at}` : null
}

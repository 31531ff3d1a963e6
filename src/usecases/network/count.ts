import { ParticipantKind } from '../../contracts/participant.js'
import type { Deps } from '../deps.js'

export type KindCounts = Readonly<Record<ParticipantKind, number>>

/** Exact numbers; widen small cells before anybody sees them. */
export interface Count {
  readonly counts: KindCounts
  readonly total: number
  readonly demo: number
  /** By district key; only districts where somebody takes part. */
  readonly districts: ReadonlyMap<string, KindCounts>
}

export type CountNetwork = () => Promise<Count>

/** Other processes write too; their changes show after this time at the latest. */
const keptMilliseconds = 60_000

/** Counts who takes part, and keeps the answer until something changes. */
export function createCountNetwork(deps: Pick<Deps, 'participants' | 'changes' | 'clock'>): CountNetwork {
  let kept: { readonly at: number; readonly count: Promise<Count> } | null = null
  deps.changes.follow(() => {
    kept = null
  })
  return () => {
    const now = deps.clock().getTime()
    if (kept !== null && now - kept.at < keptMilliseconds) return kept.count
    const count = deps.participants.countByDistrict().then(addUp)
    const mine = { at: now, count }
    kept = mine
    count.catch(() => {
      if (kept === mine) kept = null
    })
    return count
  }
}

export const noCounts = (): Record<ParticipantKind, number> => ({ craft: 0, research: 0, creative: 0, multiplier: 0 })

type Rows = Awaited<ReturnType<Deps['participants']['countByDistrict']>>

function addUp(rows: Rows): Count {
  const counts = noCounts()
  const districts = new Map<string, Record<ParticipantKind, number>>()
  let invented = 0
  for (const { ags, kind, count, demo } of rows) {
    counts[kind] += count
    invented += demo
    if (ags === '') continue
    const inDistrict = districts.get(ags) ?? noCounts()
    inDistrict[kind] += count
    districts.set(ags, inDistrict)
  }
  const total = ParticipantKind.options.reduce((sum, kind) => sum + counts[kind], 0)
  return { counts, total, demo: invented, districts }
}

import type { Actor } from '../../contracts/change.js'
import { ParticipantKind } from '../../contracts/participant.js'
import { mayReadParticipants } from '../../policies/participant.js'
import { refuseUnless } from '../refuse-unless.js'
import { type CountNetwork, type KindCounts, noCounts } from './count.js'
import { type Cell, widenCells } from './widen-cells.js'

export type DistrictCell = Cell<KindCounts>

/** Counts the participants of districts, joined where a district alone would hold fewer than three craft firms. */
export function createCountDistricts(count: CountNetwork) {
  return async (
    actor: Actor,
    { districts }: { readonly districts: readonly string[] }
  ): Promise<readonly DistrictCell[]> => {
    refuseUnless(mayReadParticipants(actor), actor)
    const { districts: known } = await count()
    const rows = districts.map((district) => ({ district, counts: known.get(district) ?? noCounts() }))
    return widenCells(rows, ({ craft }) => craft, add)
  }
}

function add(one: KindCounts, other: KindCounts): KindCounts {
  const sum = noCounts()
  for (const kind of ParticipantKind.options) sum[kind] = one[kind] + other[kind]
  return sum
}

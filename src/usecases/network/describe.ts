import type { Actor } from '../../contracts/change.js'
import { type Participant, ParticipantKind } from '../../contracts/participant.js'
import type { Catalogue } from '../../matching/catalogue.js'
import { mayReadParticipants } from '../../policies/participant.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'

export type KindCounts = Readonly<Record<ParticipantKind, number>>

/** Who takes part, in numbers. `districts` holds only districts where somebody does, by key. */
export interface NetworkDescription {
  readonly counts: KindCounts
  readonly total: number
  /** How many of them are invented for the demo region. */
  readonly demo: number
  readonly districts: ReadonlyMap<string, KindCounts>
}

/**
 * Counts who takes part. The catalogue is immutable, so its numbers are counted once and kept until the next change.
 * District counts are exact: widen small cells (`widen-cells.ts`) before showing them.
 */
export function createDescribeNetwork(deps: Pick<Deps, 'catalogue'>) {
  let last: { readonly catalogue: Catalogue; readonly description: NetworkDescription } | null = null
  return (actor: Actor): NetworkDescription => {
    refuseUnless(mayReadParticipants(actor), actor)
    const catalogue = deps.catalogue.current()
    if (last?.catalogue !== catalogue) last = { catalogue, description: describe(catalogue) }
    return last.description
  }
}

function describe(catalogue: Catalogue): NetworkDescription {
  const counts = noCounts()
  const districts = new Map<string, Record<ParticipantKind, number>>()
  let demo = 0
  for (const { kind, ags, demo: invented } of participantsOf(catalogue)) {
    counts[kind] += 1
    if (invented) demo += 1
    if (ags === null) continue
    const inDistrict = districts.get(ags) ?? noCounts()
    inDistrict[kind] += 1
    districts.set(ags, inDistrict)
  }
  return { counts, total: ParticipantKind.options.reduce((sum, kind) => sum + counts[kind], 0), demo, districts }
}

function* participantsOf(catalogue: Catalogue): Generator<Participant> {
  for (const { entries, live } of catalogue.segments)
    for (const at of live.values()) {
      const entry = entries[at]
      if (entry) yield entry.participant
    }
}

const noCounts = (): Record<ParticipantKind, number> => ({ craft: 0, research: 0, creative: 0, multiplier: 0 })

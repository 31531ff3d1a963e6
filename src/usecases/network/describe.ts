import type { Actor } from '../../contracts/change.js'
import { mayReadParticipants } from '../../policies/participant.js'
import { refuseUnless } from '../refuse-unless.js'
import type { CountNetwork, KindCounts } from './count.js'

/** Who takes part, in numbers. */
export interface NetworkDescription {
  readonly counts: KindCounts
  readonly total: number
  /** How many of them are invented for the demo region. */
  readonly demo: number
  /** Keys of the districts where somebody takes part. */
  readonly districts: ReadonlySet<string>
}

/** Describes the network as a whole. */
export function createDescribeNetwork(count: CountNetwork) {
  return async (actor: Actor): Promise<NetworkDescription> => {
    refuseUnless(mayReadParticipants(actor), actor)
    const { counts, total, demo, districts } = await count()
    return { counts, total, demo, districts: new Set(districts.keys()) }
  }
}

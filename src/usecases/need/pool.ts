import type { Actor } from '../../contracts/change.js'
import type { Need } from '../../contracts/need.js'
import type { PooledNeed, PoolQuery } from '../../contracts/pool.js'
import { Problem } from '../../contracts/problem.js'
import type { Reason } from '../../contracts/suggestion.js'
import { findPools, type Pool } from '../../matching/pool/find-pools.js'
import { mayPlanIntroductions } from '../../policies/plan.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import { createAskNeed } from '../suggestion/ask-need.js'
import type { FindPartnersDeps } from '../suggestion/find-partners.js'
import { listOpenNeeds } from './list-open.js'

/** Partners named for a pool, and concepts. */
const PARTNERS = 3
const CONCEPTS = 4

/**
 * Finds open needs of an alliance that are worth one project together, and who could carry it: partners are asked with
 * the words of all its needs.
 *
 * Problems: `not-signed-in`, `not-allowed`, `not-found` (alliance).
 */
export function createPoolNeeds(deps: Pick<Deps, 'needs' | 'alliances' | 'concepts'>, matching: FindPartnersDeps) {
  const askNeed = createAskNeed(matching)
  const labels = new Map(deps.concepts.map(({ id, label }) => [id, label]))
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, label: labels.get(id) ?? id }))

  return async (actor: Actor, { allianceId, limit }: PoolQuery): Promise<readonly PooledNeed[]> => {
    refuseUnless(mayPlanIntroductions(actor), actor)
    const alliance = await deps.alliances.find(allianceId)
    if (alliance === undefined) throw new Problem('not-found', { noun: 'alliance', id: allianceId })
    const needs = await listOpenNeeds(deps, alliance)
    const needOf = new Map(needs.map((need) => [need.id, need]))
    const pools = findPools(
      needs.map(({ id, participantId, about, postalCode }) => ({
        id,
        askerId: participantId ?? `need ${id}`,
        about,
        place: postalCode === null ? null : matching.place(postalCode)
      }))
    )
    return pools.slice(0, limit).map((pool) => {
      const concepts = named(pool.concepts.slice(0, CONCEPTS))
      return {
        ...pool,
        needIds: [...pool.needIds],
        concepts,
        reasons: reasonsFor(pool, concepts),
        partners: partnersFor(
          actor,
          pool.needIds.flatMap((id) => needOf.get(id) ?? [])
        )
      }
    })
  }

  function partnersFor(actor: Actor, needs: readonly Need[]): PooledNeed['partners'] {
    const [first] = needs
    if (first === undefined) return []
    const askers = new Set(needs.map(({ participantId }) => participantId))
    const { ranked } = askNeed({ ...first, text: needs.map(({ text }) => text).join('\n') }, PARTNERS + askers.size)
    return ranked
      .filter(({ participant }) => !askers.has(participant.id))
      .slice(0, PARTNERS)
      .map(({ participant, score }) => ({ participant: matching.view(actor, participant), score }))
  }
}

const reasonsFor = (pool: Pool, concepts: readonly { readonly label: string }[]): Reason[] => [
  { code: 'pool-same', data: { needs: pool.needIds.length, concepts: concepts.map(({ label }) => label) } },
  ...(pool.kilometres === null ? [] : [{ code: 'pool-near', data: { kilometres: Math.ceil(pool.kilometres) } }])
]

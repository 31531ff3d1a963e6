import type { Actor } from '../../contracts/change.js'
import type { TrioQuery, TrioSuggestion } from '../../contracts/pool.js'
import { Problem } from '../../contracts/problem.js'
import type { Ranked } from '../../matching/rank.js'
import { findTrios, type TrioCandidate } from '../../matching/trio/find-trios.js'
import { weights } from '../../matching/weights.js'
import { mayPlanIntroductions } from '../../policies/plan.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import { createAskNeed } from './ask-need.js'
import type { FindPartnersDeps } from './find-partners.js'

/**
 * Finds pairs of partners who with the asker make a project: of different kinds, together covering more of the need
 * than either alone. Empty when no pair does.
 *
 * Problems: `not-signed-in`, `not-allowed`, `not-found` (need).
 */
export function createFindTrios(deps: Pick<Deps, 'needs' | 'concepts'>, matching: FindPartnersDeps) {
  const askNeed = createAskNeed(matching)
  const named = (positions: readonly number[]) =>
    positions.flatMap((at) => {
      const concept = deps.concepts[at]
      return concept === undefined ? [] : { id: concept.id, label: concept.label }
    })

  return async (actor: Actor, { needId, limit }: TrioQuery): Promise<readonly TrioSuggestion[]> => {
    refuseUnless(mayPlanIntroductions(actor), actor)
    const need = await deps.needs.find(needId)
    if (need === undefined) throw new Problem('not-found', { noun: 'need', id: needId })
    const { question, ranked } = askNeed(need, weights.trioCandidates)
    const participantOf = new Map(ranked.map(({ participant }) => [participant.id, participant]))
    const concepts = question.reading.links.slice(0, weights.trioConcepts)
    return findTrios(need.from, concepts, ranked.map(toCandidate), limit).map((trio) => {
      const partner = (one: TrioCandidate, covers: readonly number[]) => {
        const participant = participantOf.get(one.id)
        return participant === undefined
          ? []
          : [{ participant: matching.view(actor, participant), score: one.score, covers: named(covers) }]
      }
      return {
        partners: [...partner(trio.first, trio.firstCovers), ...partner(trio.second, trio.secondCovers)],
        together: trio.together,
        alone: trio.alone,
        reasons: [
          {
            code: 'trio-covers',
            data: { together: Math.round(trio.together * 100), alone: Math.round(trio.alone * 100) }
          }
        ]
      }
    })
  }
}

const toCandidate = ({ participant, score, links }: Ranked): TrioCandidate => ({
  id: participant.id,
  kind: participant.kind,
  score,
  offers: new Map(links.map(({ concept, weight }) => [concept, weight]))
})

import { setImmediate } from 'node:timers/promises'
import type { Need } from '../../contracts/need.js'
import type { Catalogue } from '../../matching/catalogue.js'
import { applyExperience, trustIn } from '../../matching/experience/apply-experience.js'
import type { Experience } from '../../matching/experience/learn.js'
import type { ScoredPair } from '../../matching/plan/plan-task.js'
import { twoSided } from '../../matching/two-sided.js'
import { weights } from '../../matching/weights.js'
import { createAskNeed } from '../suggestion/ask-need.js'
import type { FindPartnersDeps } from '../suggestion/find-partners.js'

/** A pair with the requests its partner still accepts. */
export interface PlanCandidate extends ScoredPair {
  readonly room: number
}

/** Needs asked before other work gets its turn. */
const askedAtOnce = 10

/**
 * Finds the best partners of many needs by two-sided score. Remembers them for as long as the catalogue stays the
 * same, so that changing a plan by hand does not start over.
 */
export function createFindCandidates(deps: FindPartnersDeps) {
  const askNeed = createAskNeed(deps)
  const remembered = new WeakMap<Catalogue, Map<string, readonly PlanCandidate[]>>()
  const ofNeed = (need: Need, experience: Experience | null): readonly PlanCandidate[] => {
    const { ranked, confidence } = askNeed(need, weights.planCandidates)
    return ranked.map((one) => {
      const { id } = one.participant
      const { parts } = experience ? applyExperience(one, id, experience) : one
      const faith = experience ? trustIn(experience, id) : 1
      return {
        needId: need.id,
        participantId: id,
        score: Math.min(1, twoSided(parts) * faith) * confidence,
        room: one.budgetLeft
      }
    })
  }
  return async (needs: readonly Need[], experience: Experience | null): Promise<readonly PlanCandidate[]> => {
    const catalogue = deps.catalogue()
    const known = remembered.get(catalogue) ?? new Map<string, readonly PlanCandidate[]>()
    remembered.set(catalogue, known)
    const found: PlanCandidate[] = []
    for (const [at, need] of needs.entries()) {
      // Outcomes are only ever added, so their number tells which experience it was.
      const key = `${need.id} ${need.version} ${experience?.outcomes ?? 0}`
      const candidates = known.get(key) ?? ofNeed(need, experience)
      known.set(key, candidates)
      found.push(...candidates)
      if (at % askedAtOnce === askedAtOnce - 1) await setImmediate()
    }
    return found
  }
}

import type { Actor } from '../../contracts/change.js'
import type { ExperienceQuery, ExperienceView } from '../../contracts/experience.js'
import { Problem } from '../../contracts/problem.js'
import { SignalName } from '../../contracts/suggestion.js'
import { type Experience, learn } from '../../matching/experience/learn.js'
import { weights } from '../../matching/weights.js'
import { mayPlanIntroductions } from '../../policies/plan.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'
import type { FindPartnersDeps } from '../suggestion/find-partners.js'
import type { Outcomes } from './read.js'

/** Partners shown. */
const PARTNERS = 20

/**
 * Shows what the outcomes of an alliance taught: how the shares of the signals moved, and the trust in the partners with
 * most outcomes. Shown as well while it is switched off, so that one sees what switching on would do.
 *
 * Problems: `not-signed-in`, `not-allowed`, `not-found` (alliance).
 */
export function createDescribeExperience(
  deps: {
    readonly alliances: Pick<Deps['alliances'], 'find'>
    readonly participants: Pick<Deps['participants'], 'findMany'>
    readonly outcomes: Outcomes
  },
  { view }: Pick<FindPartnersDeps, 'view'>
) {
  return async (actor: Actor, { allianceId }: ExperienceQuery): Promise<ExperienceView> => {
    refuseUnless(mayPlanIntroductions(actor), actor)
    const alliance = await deps.alliances.find(allianceId)
    if (alliance === undefined) throw new Problem('not-found', { noun: 'alliance', id: allianceId })
    const outcomes = await deps.outcomes.ofAlliance(allianceId)
    const enabled = await deps.outcomes.isEnabled(allianceId)
    const experience = learn(outcomes)
    return {
      enabled,
      outcomes: outcomes.length,
      least: weights.experience.least,
      isUsed: enabled && experience !== null,
      signals: describeSignals(experience),
      partners: await describePartners(actor, experience),
      meanSuccess: experience?.meanSuccess ?? 0
    }
  }

  async function describePartners(actor: Actor, experience: Experience | null): Promise<ExperienceView['partners']> {
    const most = [...(experience?.trust ?? [])]
      .sort(([a, x], [b, y]) => y.outcomes - x.outcomes || y.mean - x.mean || (a < b ? -1 : 1))
      .slice(0, PARTNERS)
    const known = new Map((await deps.participants.findMany(most.map(([id]) => id))).map((one) => [one.id, one]))
    return most.flatMap(([id, { mean, outcomes }]) => {
      const participant = known.get(id)
      return participant === undefined ? [] : { participant: view(actor, participant), outcomes, trust: mean }
    })
  }
}

const describeSignals = (experience: Experience | null): ExperienceView['signals'] => {
  const moved = SignalName.options.map((signal) => weights.shares[signal] * (experience?.factors[signal] ?? 1))
  const before = SignalName.options.reduce((sum, signal) => sum + weights.shares[signal], 0)
  const after = moved.reduce((sum, one) => sum + one, 0)
  return SignalName.options.map((signal, at) => ({
    signal,
    share: weights.shares[signal] / before,
    learned: (moved[at] ?? 0) / after
  }))
}

import type { Outcome } from '../../contracts/experience.js'
import { type Experience, learn } from '../../matching/experience/learn.js'

/** Where outcomes come from, and whether an alliance wants to learn from them. */
export interface Outcomes {
  /** Outcomes of the introductions of an alliance, oldest first. */
  readonly ofAlliance: (allianceId: string) => Promise<readonly Outcome[]>
  readonly isEnabled: (allianceId: string) => Promise<boolean>
}

/** Learns from the outcomes of an alliance; null when that is switched off or there are too few. */
export function createReadExperience({ ofAlliance, isEnabled }: Outcomes) {
  return async (allianceId: string): Promise<Experience | null> =>
    (await isEnabled(allianceId)) ? learn(await ofAlliance(allianceId)) : null
}

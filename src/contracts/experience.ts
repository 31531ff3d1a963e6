import { z } from 'zod'
import { Id } from './participant.js'
import { PartnerView, ScorePart, SignalName } from './suggestion.js'

/** What became of an introduction: how much it succeeded, 0..1 as in `matching/experience/learn.ts`. */
export const OutcomeResult = z.enum(['declined', 'expired', 'accepted', 'cooperation'])
export type OutcomeResult = z.infer<typeof OutcomeResult>

/** An introduction that came to an end, with the parts of the score it was proposed with. */
export const Outcome = z.object({ participantId: Id, parts: z.array(ScorePart), result: OutcomeResult })
export type Outcome = z.infer<typeof Outcome>

export const ExperienceQuery = z.object({ allianceId: Id })
export type ExperienceQuery = z.infer<typeof ExperienceQuery>

/** What an alliance's outcomes taught. Nothing changes while it is switched off or there are fewer than `least`. */
export const ExperienceView = z.object({
  enabled: z.boolean(),
  outcomes: z.number(),
  least: z.number(),
  isUsed: z.boolean(),
  /** Share of each signal before and after, adding up to 1. */
  signals: z.array(z.object({ signal: SignalName, share: z.number(), learned: z.number() })),
  /** Partners with most outcomes: expected success, 0..1, drawn towards everybody's mean while outcomes are few. */
  partners: z.array(z.object({ participant: PartnerView, outcomes: z.number(), trust: z.number() })),
  meanSuccess: z.number()
})
export type ExperienceView = z.infer<typeof ExperienceView>

import { z } from 'zod'
import { Id } from './participant.js'
import { PartnerView, Reason } from './suggestion.js'

const PlanPair = z.object({ needId: Id, participantId: Id })

/**
 * Question for the week's plan. `introductions`: how many the manager has time for; `perNeed`, `perAsker`: how many at
 * once for one need and for all needs of one asker; `fixed` are proposed in any case, `forbidden` never.
 */
export const PlanQuery = z.object({
  allianceId: Id,
  introductions: z.int().min(0).max(5_000).default(10),
  perNeed: z.int().min(1).max(5).default(1),
  perAsker: z.int().min(1).max(20).default(2),
  fixed: z.array(PlanPair).max(500).default([]),
  forbidden: z.array(PlanPair).max(5_000).default([])
})
export type PlanQuery = z.infer<typeof PlanQuery>

/** An introduction the manager should propose, with both sides' reasons; `score` 0..1 counts both sides. */
export const PlannedIntroduction = z.object({
  needId: Id,
  participant: PartnerView,
  score: z.number(),
  byHand: z.boolean(),
  reasons: z.object({ seeker: z.array(Reason), partner: z.array(Reason) }),
  doubt: Reason
})
export type PlannedIntroduction = z.infer<typeof PlannedIntroduction>

/** A partner who would fit but was not proposed, and why. */
export const PassedOver = z.object({ needId: Id, participant: PartnerView, score: z.number(), reason: Reason })
export type PassedOver = z.infer<typeof PassedOver>

/** The introductions to propose now, by score; and, for each need, the best partners that were passed over. */
export const Plan = z.object({
  introductions: z.array(PlannedIntroduction),
  passedOver: z.array(PassedOver),
  /** Open needs of the alliance, and those nobody fits well enough: work for finding new participants. */
  openNeeds: z.number(),
  withoutPartner: z.array(Id),
  /** False when the solver gave up and a good plan stands for the best one. */
  optimal: z.boolean()
})
export type Plan = z.infer<typeof Plan>

import { z } from 'zod'
import { Id } from './participant.js'
import { PartnerView, Reason } from './suggestion.js'

const NamedConcept = z.object({ id: Id, label: z.string() })

/** Question for pooled needs of an alliance. */
export const PoolQuery = z.object({ allianceId: Id, limit: z.int().min(1).max(100).default(20) })
export type PoolQuery = z.infer<typeof PoolQuery>

/** Several small needs about the same, near enough for one project, with who could carry it. */
export const PooledNeed = z.object({
  needIds: z.array(Id),
  concepts: z.array(NamedConcept),
  likeness: z.number(),
  kilometres: z.number().nullable(),
  reasons: z.array(Reason),
  partners: z.array(z.object({ participant: PartnerView, score: z.number() }))
})
export type PooledNeed = z.infer<typeof PooledNeed>

/** Question for trios around a need that is kept. */
export const TrioQuery = z.object({ needId: Id, limit: z.int().min(1).max(20).default(3) })
export type TrioQuery = z.infer<typeof TrioQuery>

/** Two partners who together with the asker make a project; coverage is the share of the need's concepts, 0..1. */
export const TrioSuggestion = z.object({
  partners: z.array(z.object({ participant: PartnerView, score: z.number(), covers: z.array(NamedConcept) })),
  together: z.number(),
  alone: z.number(),
  reasons: z.array(Reason)
})
export type TrioSuggestion = z.infer<typeof TrioSuggestion>

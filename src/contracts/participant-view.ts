import { z } from 'zod'
import { Need } from './need.js'
import { Id, Participant, ParticipantKind } from './participant.js'

/** `1-4`, `5-9`, `10-19`, `20-49`, `50+` employees, or null when not told. */
export const SizeClass = z.enum(['1-4', '5-9', '10-19', '20-49', '50+']).nullable()
export type SizeClass = z.infer<typeof SizeClass>

/**
 * A participant as somebody may see it. A craft firm is `anonymous` for everybody who may not see it whole: name,
 * town, coordinates, number of employees, free text, website, budget are null or empty; district, trade, size class,
 * skills and formats stay, and what could name the firm in them is masked with `…`.
 */
export const ParticipantView = Participant.extend({
  name: z.string().nullable(),
  capacity: z.number().nullable(),
  sizeClass: SizeClass,
  anonymous: z.boolean()
})
export type ParticipantView = z.infer<typeof ParticipantView>

/** A need as somebody may see it; of a craft firm without place, firm and number of employees, and with contacts masked. */
export const NeedView = Need.extend({ sizeClass: SizeClass, anonymous: z.boolean() })
export type NeedView = z.infer<typeof NeedView>

/** Which participants to list. `after`: the `next` of the page before. */
export const ParticipantQuery = z.object({
  kinds: z.array(ParticipantKind).max(4).nullish(),
  ags: z
    .string()
    .regex(/^\d{5}$/, 'ags')
    .nullish(),
  search: z.string().trim().max(200).nullish(),
  after: Id.nullish(),
  limit: z.int().min(1).max(200).default(50)
})
export type ParticipantQuery = z.infer<typeof ParticipantQuery>

/** Which needs to list. */
export const NeedQuery = z.object({
  status: Need.shape.status.nullish(),
  participantId: Id.nullish(),
  ags: ParticipantQuery.shape.ags,
  after: Id.nullish(),
  limit: z.int().min(1).max(200).default(50)
})
export type NeedQuery = z.infer<typeof NeedQuery>

/** One page of a list. `next` is the `after` of the page that follows; null on the last one. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

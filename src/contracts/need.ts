import { z } from 'zod'
import { Id, ParticipantKind, PostalCode, Tie } from './participant.js'

/** `open` is matched; `served` found a partner; `withdrawn` is kept only for statistics. */
export const NeedStatus = z.enum(['open', 'served', 'withdrawn'])
export type NeedStatus = z.infer<typeof NeedStatus>

/** A need as imported or posted. `from` is the kind of the one who asks; `participantId` ties it to a known participant. */
export const NeedInput = z.object({
  id: Id.optional(),
  participantId: Id.nullish(),
  from: ParticipantKind.default('craft'),
  trade: z
    .string()
    .trim()
    .max(200)
    .nullish()
    .transform((trade) => trade || null),
  employees: z.int().min(0).max(1_000_000).nullish(),
  postalCode: PostalCode.nullish(),
  town: z.string().trim().max(120).nullish(),
  text: z.string().trim().min(1).max(5_000),
  fieldOfAction: Id.nullish(),
  status: NeedStatus.default('open')
})
export type NeedInput = z.infer<typeof NeedInput>

/** A need as the graph keeps it, with the concepts it was understood as (ABOUT). */
export const Need = z.object({
  id: Id,
  participantId: Id.nullable(),
  from: ParticipantKind,
  trade: z.string().nullable(),
  employees: z.number().nullable(),
  postalCode: PostalCode.nullable(),
  town: z.string().nullable(),
  ags: z.string().nullable(),
  text: z.string(),
  fieldOfAction: z.string().nullable(),
  status: NeedStatus,
  about: z.array(Tie),
  createdAt: z.string(),
  changedAt: z.string(),
  version: z.number()
})
export type Need = z.infer<typeof Need>

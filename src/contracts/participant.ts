import { z } from 'zod'

/** The four kinds of participant; `multiplier` is a guild, chamber or economic development agency. */
export const ParticipantKind = z.enum(['craft', 'research', 'creative', 'multiplier'])
export type ParticipantKind = z.infer<typeof ParticipantKind>

/** German postcode, five digits. Whether it exists is asked of `regions/`. */
export const PostalCode = z.string().regex(/^\d{5}$/, 'postal-code')
export type PostalCode = z.infer<typeof PostalCode>

/** Stable id given by the caller or made by us; never reused. */
export const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/, 'id')
export type Id = z.infer<typeof Id>

/** Way of working together (`thesis`, `workshop_visit`, …); unknown ones are kept, known ones have words in web/texts. */
export const Format = z.string().regex(/^[a-z][a-z_]{1,39}$/, 'format')
export type Format = z.infer<typeof Format>

const line = (max: number) => z.string().trim().min(1).max(max)

/**
 * What a participant says about itself: the shape of import files and of `POST /api/participants`.
 * Unknown fields are dropped. `maxDistanceKm` null means "anywhere"; `capacity` is the number of
 * requests it accepts a quarter (its attention budget), 0 = none at present.
 */
export const ParticipantInput = z.object({
  id: Id.optional(),
  kind: ParticipantKind,
  name: line(200),
  institution: line(200).nullish(),
  postalCode: PostalCode.nullish(),
  town: line(120).nullish(),
  trade: line(200).nullish(),
  subject: line(200).nullish(),
  submarket: line(200).nullish(),
  employees: z.int().min(0).max(1_000_000).nullish(),
  text: z.string().trim().max(10_000).default(''),
  skills: z.array(line(200)).max(100).default([]),
  equipment: z.array(line(200)).max(100).default([]),
  formats: z.array(Format).max(30).default([]),
  seeks: z.array(line(200)).max(30).default([]),
  maxDistanceKm: z.number().min(0).max(2_000).nullish(),
  capacity: z.int().min(0).max(1_000).default(3),
  website: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullish()
})
export type ParticipantInput = z.infer<typeof ParticipantInput>

/** A participant as the graph keeps it. Absent facts are null, never undefined. Times are ISO 8601 in UTC. */
export const Participant = z.object({
  id: Id,
  kind: ParticipantKind,
  name: z.string(),
  institution: z.string().nullable(),
  postalCode: PostalCode.nullable(),
  town: z.string().nullable(),
  /** NUTS-3 district key (AGS, five digits). */
  ags: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  trade: z.string().nullable(),
  subject: z.string().nullable(),
  submarket: z.string().nullable(),
  employees: z.number().nullable(),
  text: z.string(),
  skills: z.array(z.string()),
  equipment: z.array(z.string()),
  formats: z.array(Format),
  seeks: z.array(z.string()),
  maxDistanceKm: z.number().nullable(),
  capacity: z.number(),
  website: z.string().nullable(),
  /** Invented for the demo region; marked on every page. */
  demo: z.boolean(),
  createdAt: z.string(),
  changedAt: z.string(),
  /** Counts up with every change; the ETag of reads and the If-Match of edits. */
  version: z.number()
})
export type Participant = z.infer<typeof Participant>

/** One participant-to-concept edge (OFFERS or SEEKS). `weight` in 0..1; `source`: `declared` by a person or `read` from text. */
export const Tie = z.object({ concept: Id, weight: z.number().min(0).max(1), source: z.enum(['declared', 'read']) })
export type Tie = z.infer<typeof Tie>

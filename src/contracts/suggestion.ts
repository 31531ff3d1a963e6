import { z } from 'zod'
import { Id, ParticipantKind, PostalCode } from './participant.js'

/** Question of `POST /api/suggestions`. `kinds` empty or absent: all kinds. `without`: concept ids a person struck out. */
export const SuggestionQuery = z.object({
  text: z.string().trim().min(1).max(5_000),
  postalCode: PostalCode.nullish(),
  kinds: z.array(ParticipantKind).max(4).nullish(),
  trade: z.string().trim().max(200).nullish(),
  ignoreDistance: z.boolean().default(false),
  limit: z.int().min(1).max(100).default(10),
  without: z.array(Id).max(50).nullish()
})
export type SuggestionQuery = z.infer<typeof SuggestionQuery>

/** Names of the signals, in the order they are shown. */
export const SignalName = z.enum([
  'concepts',
  'meaning',
  'text',
  'kind',
  'proximity',
  'format',
  'reciprocity',
  'capacity'
])
export type SignalName = z.infer<typeof SignalName>

/**
 * A reason or doubt as code and data; doors turn it into a sentence. `words` are the asker's or the partner's
 * own words it rests on, so that it can be checked.
 */
export const Reason = z.object({
  code: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).default({})
})
export type Reason = z.infer<typeof Reason>

/** A concept the text was understood as, and the words that led to it. */
export const UnderstoodConcept = z.object({ id: Id, label: z.string(), words: z.array(z.string()) })
export type UnderstoodConcept = z.infer<typeof UnderstoodConcept>

/** Public view of a partner: `name` and `town` are null for craft firms until they consent. */
export const PartnerView = z.object({
  id: Id,
  kind: ParticipantKind,
  name: z.string().nullable(),
  town: z.string().nullable(),
  district: z.string().nullable(),
  trade: z.string().nullable(),
  /** `1-4`, `5-9`, `10-19`, `20-49`, `50+` employees, or null when not told. */
  sizeClass: z.string().nullable(),
  demo: z.boolean()
})
export type PartnerView = z.infer<typeof PartnerView>

/** A part of the score: the signal's value (0..1) times its weight; the parts add up to the score. */
export const ScorePart = z.object({ signal: SignalName, value: z.number(), weight: z.number() })
export type ScorePart = z.infer<typeof ScorePart>

/** One suggestion with reasons still as data. */
export const Suggestion = z.object({
  participant: PartnerView,
  score: z.number().min(0).max(1),
  parts: z.array(ScorePart),
  kilometres: z.number().nullable(),
  travelMinutes: z.number().nullable(),
  reasons: z.object({ seeker: z.array(Reason), partner: z.array(Reason) }),
  doubt: Reason
})
export type Suggestion = z.infer<typeof Suggestion>

/** What is missing when nobody is good enough: concepts nobody offers, kinds of partner, distance. */
export const Nobody = z.object({ missing: z.array(Reason) })
export type Nobody = z.infer<typeof Nobody>

/** What find-partners gives back; doors put reasons into words. */
export const Suggestions = z.object({
  understood: z.object({ concepts: z.array(UnderstoodConcept) }),
  suggestions: z.array(Suggestion),
  nobody: Nobody.nullable(),
  /** How sure we are that the best one helps, 0..1 (calibrated on the judged needs). */
  confidence: z.number()
})
export type Suggestions = z.infer<typeof Suggestions>

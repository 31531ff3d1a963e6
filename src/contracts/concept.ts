import { z } from 'zod'
import { Id } from './participant.js'

/** `outside`: what people ask for that no such network serves (a loan, a doctor, a court); never shown as a match. */
export const ConceptKind = z.enum([
  'theme',
  'trade',
  'technology',
  'material',
  'problem',
  'service',
  'subject',
  'outside'
])
export type ConceptKind = z.infer<typeof ConceptKind>

/**
 * One node of the vocabulary, the translation layer: the words of the workshop, of research and of the
 * creative industry for one thing. `says` are whole sentences a firm would say, `offers` sentences in which
 * the helping side describes it. `trades` are Handwerksordnung numbers (`A27`, `B1-35`, `B2-11`) or `*`.
 */
export const Concept = z.object({
  id: Id,
  label: z.string().min(2).max(120),
  en: z.string().min(2).max(160),
  kind: ConceptKind,
  workshop: z.array(z.string()).default([]),
  says: z.array(z.string()).default([]),
  research: z.array(z.string()).default([]),
  creative: z.array(z.string()).default([]),
  offers: z.array(z.string()).default([]),
  trades: z.array(z.string()).default([]),
  broader: z.array(Id).default([]),
  related: z.array(z.tuple([Id, z.number().min(0).max(1)])).default([]),
  esco: z.url().optional()
})
export type Concept = z.infer<typeof Concept>

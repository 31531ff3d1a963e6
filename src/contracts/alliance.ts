import { z } from 'zod'
import { Id } from './participant.js'

/** How a programme sorts its offers: a field of action (Handlungsfeld) or a module (Modul). */
export const ProgrammePart = z.object({ id: Id, kind: z.enum(['field', 'module']), name: z.string(), en: z.string() })
export type ProgrammePart = z.infer<typeof ProgrammePart>

/** A regional programme with its districts: the tenant. */
export const Alliance = z.object({
  id: Id,
  name: z.string(),
  en: z.string(),
  description: z.string(),
  districts: z.array(z.string().regex(/^\d{5}$/)),
  parts: z.array(ProgrammePart),
  demo: z.boolean().default(false)
})
export type Alliance = z.infer<typeof Alliance>

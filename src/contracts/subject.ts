import { z } from 'zod'

/** One subject of the classification of research (Fachsystematik), such as `411-03`. */
export const Subject = z.object({
  number: z.string().regex(/^\d{3}-\d{2}$/),
  name: z.string(),
  en: z.string(),
  board: z.string(),
  field: z.string()
})
export type Subject = z.infer<typeof Subject>

/** One of the eleven submarkets of the cultural and creative industries. */
export const Submarket = z.object({ id: z.string(), name: z.string(), en: z.string() })
export type Submarket = z.infer<typeof Submarket>

import { z } from 'zod'

/** An error as `application/problem+json` (RFC 9457). `pointer` is a JSON pointer into the body or the query. */
export const ProblemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() }))
})
export type ProblemDocument = z.infer<typeof ProblemDocument>

import { z } from 'zod'

/** One row that could not be taken. `line` counts from 1 as an editor shows it; `field` is the file's own name for it, or ''. */
export const RowProblem = z.object({
  line: z.number(),
  field: z.string(),
  code: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number()])).default({})
})
export type RowProblem = z.infer<typeof RowProblem>

/** What an import did. The four counts add up to the rows of the file. */
export const ImportReport = z.object({
  created: z.number(),
  changed: z.number(),
  /** Rows that say what is kept already; nothing was written for them. */
  unchanged: z.number(),
  failed: z.number(),
  problems: z.array(RowProblem)
})
export type ImportReport = z.infer<typeof ImportReport>

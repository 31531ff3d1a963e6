import { z } from 'zod'

/** One live trade of the Handwerksordnung. `number` is list and number: `A27`, `B1-35`, `B2-11`. */
export const Trade = z.object({
  number: z.string().regex(/^(A|B1-|B2-)\d{1,2}$/),
  list: z.enum(['A', 'B1', 'B2']),
  /** Official name. */
  name: z.string(),
  /** Short everyday name. */
  label: z.string(),
  en: z.string(),
  /** Other names people use, such as `Schreinerei`. */
  aliases: z.array(z.string())
})
export type Trade = z.infer<typeof Trade>

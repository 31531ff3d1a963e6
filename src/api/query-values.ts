import { z } from 'zod'

/** A list in a query: `kinds=craft,research`, or the name several times. */
export const listOf = <Item extends z.ZodType<unknown, string>>(item: Item, most: number) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().flatMap((part) => part.split(',').filter((one) => one !== '')))
    .pipe(z.array(item).max(most))
    .optional()

/** A whole number in a query, such as `limit=20`. */
export const wholeNumber = (least: number, most: number, usual: number) =>
  z.coerce.number().int().min(least).max(most).default(usual)

import { z } from 'zod'
import { parseInput } from './parse-input.js'

/** A JSON Merge Patch (RFC 7396): any fields; which of them mean something is said by the contract they end up in. */
export const Patch = z.record(z.string(), z.unknown())

/**
 * What is kept with the fields of a patch over it; null takes a field away.
 *
 * @throws Problem `invalid-input` when the outcome does not satisfy the contract
 */
export function mergeInput<Schema extends z.ZodType>(
  schema: Schema,
  before: object,
  patch: z.infer<typeof Patch>
): z.infer<Schema> {
  const merged = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== null)
  return parseInput(schema, Object.fromEntries(merged))
}

import type { z } from 'zod'
import { fieldProblems } from '../contracts/field-problems.js'
import { type FieldProblem, Problem } from '../contracts/problem.js'

/** Fields named in one answer; somebody who sends ten thousand wrong ones does not get a book back. */
const mostFields = 50

/**
 * Parses what somebody sent. Texts with control characters or halves of characters are refused: no store keeps them
 * faithfully.
 *
 * @throws Problem `invalid-input` with a field for everything that is wrong
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value, { reportInput: true })
  const wrong = parsed.success ? unprintable(parsed.data, '') : fieldProblems(parsed.error)
  if (!parsed.success || wrong.length > 0) throw new Problem('invalid-input', {}, wrong.slice(0, mostFields))
  return parsed.data
}

// Tab and line breaks are all that everyday text needs below the space.
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}/u

/** Looks into what a contract has let through, so it is no deeper than the contract. */
function unprintable(value: unknown, pointer: string): readonly FieldProblem[] {
  if (typeof value === 'string') return unwritable.test(value) ? [{ pointer, code: 'unprintable' }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => unprintable(inner, `${pointer}/${name}`))
}

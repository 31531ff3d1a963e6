import type { z } from 'zod'
import type { FieldProblem } from './problem.js'

/**
 * Says for each field what is wrong with it, as JSON pointer and code: `missing`, `wrong-type`, `too-long`,
 * `too-short`, `not-one-of`, `wrong-format`, or the code a schema names itself, such as `postal-code`.
 */
export const fieldProblems = (error: z.ZodError): readonly FieldProblem[] => error.issues.map(toProblem)

function toProblem(issue: z.core.$ZodIssue): FieldProblem {
  const pointer = issue.path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { pointer, code: 'missing' }
        : { pointer, code: 'wrong-type', data: { expected: issue.expected } }
    case 'too_big':
      return { pointer, code: 'too-long', data: { most: Number(issue.maximum), of: issue.origin } }
    case 'too_small':
      return { pointer, code: 'too-short', data: { least: Number(issue.minimum), of: issue.origin } }
    case 'invalid_value':
      return { pointer, code: 'not-one-of', data: { allowed: issue.values.map(String).join(', ') } }
    case 'invalid_format':
      return { pointer, code: /^[a-z]+(-[a-z]+)*$/.test(issue.message) ? issue.message : 'wrong-format' }
    default:
      return { pointer, code: 'wrong-format' }
  }
}

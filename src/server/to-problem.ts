import { z } from 'zod'
import { Problem, type ProblemCode } from '../contracts/problem.js'
import { problemStatus } from '../contracts/problem-status.js'

export interface Failures {
  /** Notes what an operator has to know; never sees bodies, query strings or addresses. */
  readonly note: (event: string, data: Readonly<Record<string, unknown>>) => void
  /** A new sign by which a failure can be found in the log. */
  readonly newReference: () => string
}

/**
 * Turns whatever was thrown into a Problem that may be shown to anybody. What nobody expected is noted whole under a
 * reference, and the Problem says only that reference; failures of the graph are noted and said to be temporary.
 */
export function createToProblem({ note, newReference }: Failures): (error: unknown) => Problem {
  return (error) => {
    const problem = error instanceof Problem ? error : fromHttp(error)
    if (problem === null) {
      const reference = newReference()
      note('unexpected', { reference, error })
      return new Problem('internal', { reference })
    }
    if (problemStatus[problem.code] < 500 || problem.code === 'not-ready') return problem
    note('refused', { code: problem.code, ...problem.data })
    // Where the graph lives is nobody's business but the operator's.
    return new Problem(problem.code === 'read-only' ? 'read-only' : 'not-ready')
  }
}

/** What express and its parsers throw: an `http-errors` error. */
const HttpError = z.object({
  status: z.int().min(400).max(499),
  type: z.string().optional(),
  limit: z.number().optional()
})

const codes: Readonly<Record<string, ProblemCode>> = {
  'entity.too.large': 'too-large',
  'encoding.unsupported': 'unsupported-type',
  'charset.unsupported': 'unsupported-type',
  'parameters.too.many': 'too-large'
}

function fromHttp(error: unknown): Problem | null {
  if (error instanceof URIError) return new Problem('unreadable-address')
  const read = HttpError.safeParse(error)
  if (!read.success) return null
  const { status, type, limit } = read.data
  if (type !== undefined) return new Problem(codes[type] ?? 'unreadable-body', { most: `${(limit ?? 0) / 1024} kB` })
  if (status === 404) return new Problem('not-found')
  return new Problem(status === 413 ? 'too-large' : 'unreadable-address')
}

/**
 * Everything that can go wrong as expected. A closed list: `problem-status.ts` maps a code to an HTTP status,
 * `wording/` to words.
 */
export const problemCodes = [
  'invalid-input',
  'unknown-postal-code',
  'not-found',
  'already-exists',
  'stale-version',
  'version-required',
  'key-reused',
  'not-allowed',
  'not-signed-in',
  'too-many-requests',
  'too-large',
  'unreadable-body',
  'unreadable-address',
  'unsupported-type',
  'wrong-origin',
  'wrong-method',
  'read-only',
  'not-ready',
  'graph-unreachable',
  'graph-refused',
  'graph-locked',
  'graph-newer',
  'graph-damaged',
  'bad-configuration',
  'cannot-listen',
  'unreadable-file',
  'internal'
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** One thing wrong with one field: JSON pointer (RFC 6901) and a code the doors turn into words. */
export interface FieldProblem {
  readonly pointer: string
  readonly code: string
  readonly data?: Readonly<Record<string, string | number>>
}

/** An expected failure: code and data, never prose. Doors find the words in the reader's language. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly data: Readonly<Record<string, unknown>> = {},
    readonly fields: readonly FieldProblem[] = []
  ) {
    super(code)
    this.name = 'Problem'
  }
}

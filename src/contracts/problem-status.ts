import type { ProblemCode } from './problem.js'

/** HTTP status of every expected failure; the doors have no other table. */
export const problemStatus: Readonly<Record<ProblemCode, number>> = {
  'invalid-input': 400,
  'unknown-postal-code': 400,
  'unreadable-body': 400,
  'unreadable-address': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'wrong-origin': 403,
  'not-found': 404,
  'wrong-method': 405,
  'already-exists': 409,
  'stale-version': 412,
  'too-large': 413,
  'unsupported-type': 415,
  'key-reused': 422,
  'unreadable-file': 422,
  'version-required': 428,
  'too-many-requests': 429,
  internal: 500,
  'cannot-listen': 500,
  'bad-configuration': 500,
  'graph-damaged': 500,
  'graph-newer': 500,
  'not-ready': 503,
  'read-only': 503,
  'graph-unreachable': 503,
  'graph-refused': 503,
  'graph-locked': 503
}

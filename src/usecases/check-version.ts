import { Problem } from '../contracts/problem.js'

/**
 * Refuses an edit of something that has changed since it was read.
 *
 * @param expected the version the editor read; null when it did not say
 * Problems: `version-required`, `stale-version` (with the current one).
 */
export function checkVersion(kept: { readonly id: string; readonly version: number }, expected: number | null): void {
  if (expected === null) throw new Problem('version-required', { id: kept.id })
  if (expected !== kept.version) throw new Problem('stale-version', { id: kept.id, expected, current: kept.version })
}

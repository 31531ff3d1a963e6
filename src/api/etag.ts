import { Problem } from '../contracts/problem.js'

interface Versioned {
  readonly version: number
  readonly anonymous: boolean
}

/** The ETag of a view; the same version looks different to those who may not see it whole. */
export const etagOf = ({ version, anonymous }: Versioned): string => `"${version}${anonymous ? '-anonymous' : ''}"`

/**
 * The version an `If-Match` names, null when there is no such header. `*` means whatever is there now.
 *
 * @param current reads the version there is now; asked only for `*` and for lists
 * @throws Problem `stale-version` when no version is named that could be there, weak ones included
 */
export async function readIfMatch(header: string | undefined, current: () => Promise<number>): Promise<number | null> {
  if (header === undefined) return null
  if (header.trim() === '*') return current()
  const versions = [...header.matchAll(/(?<!W\/)"(\d{1,15})"/g)].map(([, version]) => Number(version))
  const [first, ...others] = versions
  if (first === undefined) throw new Problem('stale-version')
  if (others.length === 0) return first
  const now = await current()
  return versions.includes(now) ? now : first
}

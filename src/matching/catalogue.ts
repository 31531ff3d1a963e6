import type { Participant } from '../contracts/participant.js'
import type { ProfileReading } from '../language/read-profile.js'
import { createSegment, type Segment, type TermStatistics } from './segment.js'

/** One participant as ranking sees it. `budgetLeft`: requests it still accepts in this period, at most `capacity`. */
export interface Entry {
  readonly participant: Participant
  readonly reading: ProfileReading
  readonly budgetLeft: number
}

/** Small segments are joined when there are more than this. */
const MAX_SMALL_SEGMENTS = 8
/** A segment counts as small below this. */
const SMALL = 2_000

/** What ranking sees: immutable segments; newer entries hide older ones of the same id. */
export interface Catalogue {
  readonly segments: readonly Segment[]
  readonly size: number
  readonly statistics: TermStatistics
}

/** Holds the current catalogue; each change makes a new one, so that a running ranking keeps what it began with. */
export interface CatalogueHolder {
  readonly current: () => Catalogue
  readonly put: (entries: readonly Entry[]) => void
  readonly remove: (ids: readonly string[]) => void
  readonly find: (id: string) => Entry | null
}

/** An empty catalogue over a vocabulary of `conceptCount` concepts. */
export const createCatalogue = (conceptCount: number): CatalogueHolder => {
  let segments: readonly Segment[] = []
  let current = describe(segments)
  const replace = (next: readonly Segment[]) => {
    segments = next.filter((segment) => segment.live.size > 0)
    current = describe(segments)
  }
  const without = (ids: ReadonlySet<string>) => segments.map((segment) => segment.without(ids))
  return {
    current: () => current,
    put: (entries) => {
      const newest = new Map(entries.map((entry) => [entry.participant.id, entry]))
      const rest = without(new Set(newest.keys()))
      replace(joinSmall([...rest, createSegment([...newest.values()], conceptCount)], conceptCount))
    },
    remove: (ids) => replace(without(new Set(ids))),
    find: (id) => {
      for (const segment of segments) {
        const at = segment.live.get(id)
        if (at !== undefined) return segment.entries[at] ?? null
      }
      return null
    }
  }
}

const joinSmall = (segments: readonly Segment[], conceptCount: number): readonly Segment[] => {
  const small = segments.filter((segment) => segment.entries.length < SMALL)
  if (small.length <= MAX_SMALL_SEGMENTS) return segments
  const entries = small.flatMap((segment) =>
    segment.entries.filter((entry, at) => segment.live.get(entry.participant.id) === at)
  )
  return [...segments.filter((segment) => segment.entries.length >= SMALL), createSegment(entries, conceptCount)]
}

const describe = (segments: readonly Segment[]): Catalogue => {
  let documents = 0
  let length = 0
  let size = 0
  for (const segment of segments) {
    documents += segment.entries.length
    length += segment.totalLength
    size += segment.live.size
  }
  return {
    segments,
    size,
    statistics: {
      documents,
      meanLength: documents > 0 ? length / documents : 1,
      documentsWith: (stem) =>
        segments.reduce((sum, segment) => sum + (segment.terms.get(stem)?.documents.length ?? 0), 0)
    }
  }
}

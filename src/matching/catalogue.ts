import { ParticipantKind } from '../contracts/participant.js'
import { countAlive, documentOf, SEGMENT_SIZE, type Segment } from './segment.js'
import { createSegmentBuilder, type DocumentInput } from './segment-builder.js'
import { createTermCounts, type TermCounts } from './term-counts.js'

/** Segments below this size are recent changes; they are joined when there are more than MAX_SMALL of them. */
const SMALL = SEGMENT_SIZE / 16
const MAX_SMALL = 12
/** Documents copied at once while segments are joined: some milliseconds, so that no request waits long. */
const COPIED_AT_ONCE = 1_000

/** What ranking sees: segments of which newer entries hide older ones of the same id. */
export interface Catalogue {
  readonly segments: readonly Segment[]
  /** Participants that count. */
  readonly size: number
  readonly terms: TermCounts
}

/** One participant in numbers, for whoever counts the network. */
export interface CountedParticipant {
  readonly kind: ParticipantKind
  /** District key, null when unknown. */
  readonly ags: string | null
  readonly demo: boolean
}

/** Holds the catalogue. Putting and removing take effect at once for every question asked afterwards. */
export interface CatalogueHolder {
  readonly current: () => Catalogue
  /** Adds or replaces participants. */
  readonly put: (documents: readonly DocumentInput[]) => void
  readonly remove: (ids: readonly string[]) => void
  readonly has: (id: string) => boolean
  /** Adds segments as they are, such as those of a snapshot. */
  readonly adopt: (segments: readonly Segment[]) => void
  /**
   * Joins small segments into a larger one, in steps of some milliseconds between which the caller lets other work
   * run: `for (const _ of holder.tidy()) await …`. Does nothing while there are few.
   */
  readonly tidy: () => Generator<void>
}

/** An empty catalogue over a vocabulary of `conceptCount` concepts. */
export const createCatalogue = (conceptCount: number): CatalogueHolder => {
  let segments: readonly Segment[] = []
  const terms = createTermCounts()
  let current: Catalogue = { segments, size: 0, terms }
  const replace = (next: readonly Segment[]) => {
    segments = next
    current = { segments, size: segments.reduce((sum, segment) => sum + countAlive(segment), 0), terms }
  }
  const hide = (ids: Iterable<string>) => {
    for (const id of ids) {
      for (const segment of segments) {
        const document = documentOf(segment, id)
        if (document >= 0) segment.alive[document] = 0
      }
    }
  }
  const adopt = (added: readonly Segment[]) => {
    for (const segment of added) terms.add(segment)
    replace([...segments, ...added])
  }
  return {
    current: () => current,
    adopt,
    put: (documents) => {
      const newest = new Map(documents.map((document) => [document.participant.id, document]))
      hide(newest.keys())
      adopt(buildAll([...newest.values()], conceptCount))
    },
    has: (id) => segments.some((segment) => documentOf(segment, id) >= 0),
    remove: (ids) => {
      hide(ids)
      replace(segments)
    },
    *tidy() {
      const small = fitting(segments.filter((segment) => segment.size < SMALL))
      if (small.length <= MAX_SMALL) return
      const joined = yield* join(small, conceptCount)
      for (const segment of small) terms.remove(segment)
      terms.add(joined.segment)
      // What was hidden while the copying went on stays hidden.
      joined.origins.forEach(({ segment, document }, at) => {
        joined.segment.alive[at] = segment.alive[document] ?? 0
      })
      replace([...segments.filter((segment) => !small.includes(segment)), joined.segment])
    }
  }
}

const buildAll = (documents: readonly DocumentInput[], conceptCount: number): readonly Segment[] => {
  const built: Segment[] = []
  for (let from = 0; from < documents.length; from += SEGMENT_SIZE) {
    const builder = createSegmentBuilder(conceptCount)
    for (const document of documents.slice(from, from + SEGMENT_SIZE)) builder.add(document)
    built.push(builder.build())
  }
  return built
}

/** As many segments as one can hold, the first ones; the next tidying takes the others. */
const fitting = (small: readonly Segment[]): readonly Segment[] => {
  let total = 0
  return small.filter(({ size }) => {
    total += size
    return total <= SEGMENT_SIZE
  })
}

interface Joined {
  readonly segment: Segment
  /** Where each document of the new segment came from. */
  readonly origins: readonly { readonly segment: Segment; readonly document: number }[]
}

function* join(small: readonly Segment[], conceptCount: number): Generator<void, Joined> {
  const builder = createSegmentBuilder(conceptCount)
  const origins: { segment: Segment; document: number }[] = []
  for (const segment of small) {
    for (let document = 0; document < segment.size; document += 1) {
      if (segment.alive[document] === 0) continue
      builder.copy(segment, document)
      origins.push({ segment, document })
      if (origins.length % COPIED_AT_ONCE === 0) yield
    }
  }
  return { segment: builder.build(), origins }
}

/** Everybody who counts, in numbers only. */
export function* participantsIn({ segments }: Catalogue): Generator<CountedParticipant> {
  for (const { size, alive, kinds, districts, flags } of segments) {
    for (let document = 0; document < size; document += 1) {
      if (alive[document] === 0) continue
      const kind = ParticipantKind.options[kinds[document] ?? 0] ?? 'craft'
      const district = districts[document] ?? 0
      yield {
        kind,
        ags: district > 0 ? String(district).padStart(5, '0') : null,
        demo: ((flags[document] ?? 0) & 2) !== 0
      }
    }
  }
}

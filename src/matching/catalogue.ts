import { ParticipantKind } from '../contracts/participant.js'
import { joinSegments, segmentsToJoin } from './join-segments.js'
import { countAlive, documentOf, SEGMENT_SIZE, type Segment } from './segment.js'
import { createSegmentBuilder, type DocumentInput } from './segment-builder.js'
import { createTermCounts, type TermCounts } from './term-counts.js'

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
  /** Begins to fill the catalogue with participants it does not hold yet. */
  readonly fill: () => Filling
  /**
   * Joins segments where many are small, in steps of some milliseconds between which the caller lets other work run:
   * `for (const _ of holder.tidy()) await …`. Does nothing while there are few.
   */
  readonly tidy: () => Generator<void>
}

/** Takes many participants one by one and needs memory for no more than one segment of them. */
export interface Filling {
  readonly add: (document: DocumentInput) => void
  /** Shows those added last. */
  readonly finish: () => void
}

/** An empty catalogue over a vocabulary of `conceptCount` concepts. */
export const createCatalogue = (conceptCount: number): CatalogueHolder => {
  /** Segments with how many of their documents count: summing them up for every change would take a millisecond. */
  let counts: ReadonlyMap<Segment, number> = new Map()
  const terms = createTermCounts()
  let current: Catalogue = { segments: [], size: 0, terms }
  const replace = (next: ReadonlyMap<Segment, number>) => {
    counts = next
    let size = 0
    for (const count of next.values()) size += count
    current = { segments: [...next.keys()], size, terms }
  }
  /** How many of each segment count once these ids are hidden. */
  const hide = (ids: Iterable<string>): ReadonlyMap<Segment, number> => {
    const left = new Map(counts)
    for (const id of ids) {
      for (const [segment, count] of left) {
        const document = documentOf(segment, id)
        if (document < 0) continue
        segment.alive[document] = 0
        left.set(segment, count - 1)
      }
    }
    return left
  }
  const adopt = (added: readonly Segment[], to = counts) => {
    for (const segment of added) terms.add(segment)
    replace(new Map([...to, ...added.map((segment) => [segment, countAlive(segment)] as const)]))
  }
  return {
    current: () => current,
    adopt: (added) => adopt(added),
    put: (documents) => {
      const newest = new Map(documents.map((document) => [document.participant.id, document]))
      const left = hide(newest.keys())
      adopt(buildAll([...newest.values()], conceptCount), left)
    },
    has: (id) => current.segments.some((segment) => documentOf(segment, id) >= 0),
    remove: (ids) => replace(hide(ids)),
    fill: () => {
      let builder = createSegmentBuilder(conceptCount)
      const finish = () => {
        if (builder.size() > 0) adopt([builder.build()])
        builder = createSegmentBuilder(conceptCount)
      }
      return {
        add: (document) => {
          builder.add(document)
          if (builder.size() === SEGMENT_SIZE) finish()
        },
        finish
      }
    },
    *tidy() {
      const chosen = segmentsToJoin([...counts].map(([segment, alive]) => ({ segment, alive })))
      if (chosen.length === 0) return
      const joined = yield* joinSegments(chosen, conceptCount)
      // Two tidyings at once: the first one to end has joined these already.
      if (!chosen.every((segment) => counts.has(segment))) return
      for (const segment of chosen) terms.remove(segment)
      const others = new Map([...counts].filter(([segment]) => !chosen.includes(segment)))
      adopt([joined], others)
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

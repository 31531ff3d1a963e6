import type { Entry } from './catalogue.js'

/** Documents and one number each, sorted by document. */
export interface Postings {
  readonly documents: Uint32Array
  readonly values: Float32Array
}

/** What BM25F needs to know of the whole catalogue. */
export interface TermStatistics {
  readonly documents: number
  readonly meanLength: number
  readonly documentsWith: (stem: string) => number
}

/**
 * An immutable part of the catalogue in inverted form: from concept and from stem to documents. A document is the
 * index of an entry. Removing only shortens `live`.
 */
export interface Segment {
  readonly entries: readonly Entry[]
  /** Id to document of the entries that still count. */
  readonly live: ReadonlyMap<string, number>
  /** Per concept position: documents that offer it and how strongly (unit-length weights). */
  readonly concepts: readonly (Postings | undefined)[]
  /** Per stem: documents and weighted term frequency. */
  readonly terms: ReadonlyMap<string, Postings>
  readonly lengths: Float32Array
  readonly totalLength: number
  /** The same segment without some ids. */
  readonly without: (ids: ReadonlySet<string>) => Segment
}

/** Inverts entries into a segment over `conceptCount` concepts. */
export const createSegment = (entries: readonly Entry[], conceptCount: number): Segment => {
  const concepts: (PostingsBuilder | undefined)[] = new Array(conceptCount).fill(undefined)
  const terms = new Map<string, PostingsBuilder>()
  const lengths = new Float32Array(entries.length)
  let totalLength = 0
  entries.forEach(({ reading }, document) => {
    for (const { concept, weight } of reading.links) {
      const list = concepts[concept] ?? { documents: [], values: [] }
      list.documents.push(document)
      list.values.push(weight)
      concepts[concept] = list
    }
    for (const [stem, frequency] of reading.terms) {
      const list = terms.get(stem) ?? { documents: [], values: [] }
      list.documents.push(document)
      list.values.push(frequency)
      terms.set(stem, list)
    }
    lengths[document] = reading.length
    totalLength += reading.length
  })
  const live = new Map(entries.map(({ participant }, document) => [participant.id, document]))
  const fixed = {
    entries,
    concepts: concepts.map((list) => (list ? fix(list) : undefined)),
    terms: new Map([...terms].map(([stem, list]) => [stem, fix(list)])),
    lengths,
    totalLength
  }
  const withLive = (left: ReadonlyMap<string, number>): Segment => ({
    ...fixed,
    live: left,
    without: (ids) => (hasAny(left, ids) ? withLive(new Map([...left].filter(([id]) => !ids.has(id)))) : withLive(left))
  })
  return withLive(live)
}

interface PostingsBuilder {
  readonly documents: number[]
  readonly values: number[]
}

const fix = ({ documents, values }: PostingsBuilder): Postings => ({
  documents: Uint32Array.from(documents),
  values: Float32Array.from(values)
})

const hasAny = (live: ReadonlyMap<string, number>, ids: ReadonlySet<string>): boolean => {
  for (const id of ids) if (live.has(id)) return true
  return false
}

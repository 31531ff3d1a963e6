import { hashStem, type Segment } from './segment.js'

/** Slots of the table: as many as hashes. */
const SLOTS = 1 << 16

/** In how many documents each stem stands, over the whole catalogue, and how long documents are. */
export interface TermCounts {
  readonly add: (segment: Segment) => void
  readonly remove: (segment: Segment) => void
  /** Documents counted, hidden ones included until their segment is joined. */
  readonly documents: () => number
  readonly meanLength: () => number
  readonly documentsWith: (stem: string) => number
}

export const createTermCounts = (): TermCounts => {
  const counts = new Int32Array(SLOTS)
  let documents = 0
  let length = 0
  const change = (segment: Segment, by: 1 | -1) => {
    for (const term of segment.terms) {
      counts[term] = (counts[term] ?? 0) + by
    }
    for (const one of segment.lengths) length += by * one
    documents += by * segment.size
  }
  return {
    add: (segment) => change(segment, 1),
    remove: (segment) => change(segment, -1),
    documents: () => documents,
    meanLength: () => (documents > 0 ? length / documents : 1),
    documentsWith: (stem) => counts[hashStem(stem)] ?? 0
  }
}

import type { Participant } from '../contracts/participant.js'
import { unpackRecord } from './record.js'

/** Documents of a segment at most: one sum per document then fits the processor's near cache. */
export const SEGMENT_SIZE = 65_536

/** Dimensions of the meaning vector a segment keeps: the first components carry most (96 of 256 cost 0.004 nDCG). */
export const KEPT_DIMENSIONS = 96

/**
 * A part of the catalogue: up to 65,536 participants ("documents", numbered from 0) in typed arrays. Immutable but for
 * `alive`, which falls to 0 when a newer entry replaces a document or it is removed. Everything is plain
 * memory, so a segment can be written to a file and read back as it is.
 */
export interface Segment {
  readonly size: number
  /** 1 while the document counts. */
  readonly alive: Uint8Array
  /** Position in `ParticipantKind.options`. */
  readonly kinds: Uint8Array
  /** Requests left in this period, at most 255, and their share of the capacity in 1/255. */
  readonly budgets: Uint8Array
  readonly budgetShares: Uint8Array
  /** Degrees WGS 84; NaN when unknown. */
  readonly latitudes: Float32Array
  readonly longitudes: Float32Array
  /** Cell of the grid in grid.ts; 0 when unknown. */
  readonly cells: Uint16Array
  /** Kilometres the participant named, Infinity for anywhere. */
  readonly radii: Float32Array
  /** Ways of working as bits of formats.ts. */
  readonly formats: Uint32Array
  /** Bit 1: names whom it seeks; bit 2: invented for the demo. */
  readonly flags: Uint8Array
  /** District key as number, 0 when unknown. */
  readonly districts: Uint32Array
  /** size x KEPT_DIMENSIONS signed bytes; times the document's scale they have unit length. */
  readonly vectors: Int8Array
  readonly vectorScales: Float32Array
  /** Links of document d: entries linkStarts[d] up to linkStarts[d + 1]; weights in 1/255, strongest first. */
  readonly linkStarts: Uint32Array
  readonly linkConcepts: Uint16Array
  readonly linkWeights: Uint8Array
  /** Terms of document d in the same way: 16 bits of the stem's hash, weighted frequency in quarters. */
  readonly termStarts: Uint32Array
  readonly terms: Uint16Array
  readonly termFrequencies: Uint8Array
  readonly lengths: Float32Array
  /** Inverted: documents of concept c and their weights in 1/255, by document. */
  readonly postingStarts: Uint32Array
  readonly postingDocuments: Uint16Array
  readonly postingWeights: Uint8Array
  /** Hashes of the ids in ascending order, and the documents they belong to. */
  readonly idHashes: Uint32Array
  readonly idDocuments: Uint16Array
  /** What document d seeks in a partner in lower case, UTF-8, a line feed behind each. */
  readonly seekStarts: Uint32Array
  readonly seeks: Uint8Array
  /** UTF-8 record of document d: its id, a line feed, the packed participant of record.ts. */
  readonly recordStarts: Uint32Array
  readonly records: Uint8Array
}

const decoder = new TextDecoder()
const LINE_FEED = 10

/** Id of a document. */
export const idOf = ({ records, recordStarts }: Segment, document: number): string => {
  const start = recordStarts[document] ?? 0
  return decoder.decode(records.subarray(start, records.indexOf(LINE_FEED, start)))
}

/** The participant behind a document, without its text, times and coordinates: ranking and reasons do not need them. */
export const participantOf = (segment: Segment, document: number): Participant => {
  const { records, recordStarts } = segment
  const start = records.indexOf(LINE_FEED, recordStarts[document] ?? 0) + 1
  return unpackRecord(idOf(segment, document), decoder.decode(records.subarray(start, recordStarts[document + 1])))
}

/** What a document seeks in a partner, in lower case. */
export const seeksOf = ({ seeks, seekStarts }: Segment, document: number): readonly string[] => {
  const text = decoder.decode(seeks.subarray(seekStarts[document] ?? 0, seekStarts[document + 1]))
  return text === '' ? [] : text.slice(0, -1).split('\n')
}

/** Document of an id that still counts, or -1. */
export const documentOf = (segment: Segment, id: string): number => {
  const { idHashes, idDocuments, alive } = segment
  const hash = hashText(id)
  let low = 0
  let high = idHashes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((idHashes[middle] ?? 0) < hash) low = middle + 1
    else high = middle
  }
  for (; idHashes[low] === hash; low += 1) {
    const document = idDocuments[low] ?? 0
    if (alive[document] === 1 && idOf(segment, document) === id) return document
  }
  return -1
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo), over UTF-16 units. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/**
 * The part of a stem's hash that segments keep: 16 bits. Two stems of a need and a profile meet by chance once in
 * some thirty profiles; the text signal weighs too little for that to matter (measured: no change on the judged needs).
 */
export const hashStem = (stem: string): number => hashText(stem) >>> 16

/** Documents of a segment that still count. */
export const countAlive = ({ alive }: Segment): number => {
  let count = 0
  for (const one of alive) count += one
  return count
}

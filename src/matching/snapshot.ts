import { KEPT_DIMENSIONS, type Segment } from './segment.js'

/** Count up when columns are added, dropped or change their meaning; older snapshots are then made anew. */
const FORMAT = 1

const MAGIC = 0x4843_5348
const HEAD_BYTES = 16

/** What a snapshot must say to fit: made by this reading of this vocabulary, up to this entry of the change log. */
export interface SnapshotHead {
  /** Tells apart vocabularies and ways of reading: links are positions in the vocabulary. */
  readonly vocabulary: string
  /** Number of the newest change it is sure to hold. */
  readonly seq: number
  /** What that change was, so that the log of another graph is told apart. */
  readonly change: string
}

/** Checksum over bytes, continued from one before (0 at first), as `crc32` of zlib. */
export type Checksum = (bytes: Uint8Array, before: number) => number

/** The next bytes of a snapshot in memory of their own, or null when there are not so many. */
export type Take = (bytes: number) => Promise<ArrayBuffer | null>

/** `ahead`: the graph knows no such change yet; `other-graph`: it was another change. */
export type Unfit = 'damaged' | 'format' | 'vocabulary' | 'ahead' | 'other-graph'

export type ReadSnapshot =
  | { readonly fits: true; readonly head: SnapshotHead; readonly segments: readonly Segment[] }
  | { readonly fits: false; readonly reason: Unfit }

/**
 * A catalogue as chunks of bytes: a head, then for every segment the lengths of its columns, the columns, and their
 * checksum. Who is hidden while it is being written may still count in it: follow the change log from `seq`.
 */
export function* writeSnapshot(
  head: SnapshotHead,
  segments: readonly Segment[],
  checksum: Checksum
): Generator<Uint8Array> {
  const layout = { format: FORMAT, dimensions: KEPT_DIMENSIONS, segments: segments.length, littleEndian, ...head }
  const text = padded(encoder.encode(JSON.stringify(layout)))
  yield bytesOf(Uint32Array.of(MAGIC, text.length, checksum(text, 0), 0))
  yield text
  for (const segment of segments) {
    // `alive` is the one column that changes; its copy stays what the checksum was made of.
    const columns = columnsOf({ ...segment, alive: segment.alive.slice() }).map(bytesOf)
    const lengths = bytesOf(Uint32Array.of(segment.size, 0, ...columns.map(({ length }) => length)))
    let sum = checksum(lengths, 0)
    yield lengths
    for (const column of columns) {
      // zlib takes "no bytes" for "begin anew".
      if (column.length === 0) continue
      const whole = padded(column)
      sum = checksum(whole, sum)
      yield whole
    }
    yield bytesOf(Uint32Array.of(sum, 0))
  }
}

/** What a snapshot is compared with. `changeAt`: what the change of that number was; null when there is none. */
export interface Expected {
  readonly vocabulary: string
  readonly changeAt: (seq: number) => Promise<string | null>
}

/** Reads a snapshot back. It fits when it is whole, of this format and vocabulary, and of this graph's change log. */
export async function readSnapshot(expected: Expected, take: Take, checksum: Checksum): Promise<ReadSnapshot> {
  const start = await take(HEAD_BYTES)
  if (start === null) return { fits: false, reason: 'damaged' }
  const [magic, length = 0, sum] = new Uint32Array(start)
  const text = magic === MAGIC && length < 65_536 ? await take(length) : null
  if (text === null || checksum(new Uint8Array(text), 0) !== sum) return { fits: false, reason: 'damaged' }
  const head = readHead(decoder.decode(text))
  if (head === null) return { fits: false, reason: 'format' }
  const reason = await findMismatch(head, expected)
  if (reason !== null) return { fits: false, reason }
  const segments: Segment[] = []
  while (segments.length < head.segments) {
    const segment = await readSegment(take, checksum)
    if (segment === null) return { fits: false, reason: 'damaged' }
    segments.push(segment)
  }
  return { fits: true, head, segments }
}

async function findMismatch({ vocabulary, seq, change }: SnapshotHead, expected: Expected): Promise<Unfit | null> {
  if (vocabulary !== expected.vocabulary) return 'vocabulary'
  const known = await expected.changeAt(seq)
  if (known === null) return 'ahead'
  return known === change ? null : 'other-graph'
}

async function readSegment(take: Take, checksum: Checksum): Promise<Segment | null> {
  const head = await take(4 * (2 + COLUMNS))
  if (head === null) return null
  const [size = 0, , ...lengths] = new Uint32Array(head)
  const total = lengths.reduce((sum, length) => sum + toEight(length), 0)
  const body = await take(total)
  const end = await take(8)
  if (body === null || end === null) return null
  const [sum] = new Uint32Array(end)
  if (checksum(new Uint8Array(body), checksum(new Uint8Array(head), 0)) !== sum) return null
  return toSegment(size, body, lengths)
}

/** Columns in the order in which they are written; `toSegment` reads them in the same one. */
const columnsOf = (segment: Segment): readonly ArrayBufferView[] => [
  ...[segment.alive, segment.kinds, segment.budgets, segment.budgetShares, segment.latitudes, segment.longitudes],
  ...[segment.cells, segment.radii, segment.formats, segment.flags, segment.districts],
  ...[segment.vectors, segment.vectorScales],
  ...[segment.linkStarts, segment.linkConcepts, segment.linkWeights],
  ...[segment.termStarts, segment.terms, segment.termFrequencies, segment.lengths],
  ...[segment.postingStarts, segment.postingDocuments, segment.postingWeights],
  ...[segment.idHashes, segment.idDocuments, segment.seekStarts, segment.seeks],
  ...[segment.recordStarts, segment.records]
]
const COLUMNS = 29

const toSegment = (size: number, body: ArrayBuffer, lengths: readonly number[]): Segment => {
  let at = 0
  let column = 0
  const next = () => {
    const offset = at
    const length = lengths[column] ?? 0
    at += toEight(length)
    column += 1
    return { offset, length }
  }
  const bytes = () => {
    const { offset, length } = next()
    return new Uint8Array(body, offset, length)
  }
  const signed = () => {
    const { offset, length } = next()
    return new Int8Array(body, offset, length)
  }
  const halves = () => {
    const { offset, length } = next()
    return new Uint16Array(body, offset, length / 2)
  }
  const words = () => {
    const { offset, length } = next()
    return new Uint32Array(body, offset, length / 4)
  }
  const floats = () => {
    const { offset, length } = next()
    return new Float32Array(body, offset, length / 4)
  }
  return {
    size,
    ...{ alive: bytes(), kinds: bytes(), budgets: bytes(), budgetShares: bytes() },
    ...{ latitudes: floats(), longitudes: floats(), cells: halves(), radii: floats() },
    ...{ formats: words(), flags: bytes(), districts: words(), vectors: signed(), vectorScales: floats() },
    ...{ linkStarts: words(), linkConcepts: halves(), linkWeights: bytes() },
    ...{ termStarts: words(), terms: halves(), termFrequencies: bytes(), lengths: floats() },
    ...{ postingStarts: words(), postingDocuments: halves(), postingWeights: bytes() },
    ...{ idHashes: words(), idDocuments: halves(), seekStarts: words(), seeks: bytes() },
    ...{ recordStarts: words(), records: bytes() }
  }
}

const readHead = (text: string): (SnapshotHead & { readonly segments: number }) | null => {
  const read: unknown = JSON.parse(text.trimEnd())
  if (typeof read !== 'object' || read === null) return null
  const said = new Map(Object.entries(read))
  const isKnown =
    said.get('format') === FORMAT &&
    said.get('dimensions') === KEPT_DIMENSIONS &&
    said.get('littleEndian') === littleEndian
  return isKnown
    ? {
        vocabulary: String(said.get('vocabulary')),
        seq: Number(said.get('seq')),
        change: String(said.get('change')),
        segments: Number(said.get('segments'))
      }
    : null
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Columns are written as this machine keeps them. */
const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

const bytesOf = (view: ArrayBufferView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

const toEight = (length: number): number => (length + 7) & ~7

/** Bytes with as many spaces behind that the next column starts where numbers may stand. */
const padded = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length % 8 === 0) return bytes
  const whole = new Uint8Array(toEight(bytes.length)).fill(32)
  whole.set(bytes)
  return whole
}

import { type Participant, ParticipantKind } from '../contracts/participant.js'
import type { Link } from '../language/link-concepts.js'
import { formatBits } from './formats.js'
import { cellOf } from './grid.js'
import { createGrowing } from './growing.js'
import { invertLinks } from './invert-links.js'
import { packRecord } from './record.js'
import { hashStem, hashText, idOf, KEPT_DIMENSIONS, SEGMENT_SIZE, type Segment } from './segment.js'

/** Links kept of a profile: 48 of 100 cost 0.003 nDCG on the judged needs. */
const KEPT_LINKS = 48
/** Different stems kept of a profile; longer ones are cut, skills come first. */
const KEPT_TERMS = 64

/** What a document is made of. */
export interface DocumentInput {
  readonly participant: Participant
  readonly links: readonly Link[]
  readonly terms: ReadonlyMap<string, number>
  readonly length: number
  /** Unit vector of at least KEPT_DIMENSIONS dimensions. */
  readonly vector: Float32Array
  readonly budgetLeft: number
}

const encoder = new TextEncoder()

/** Collects documents and makes a segment of them. Takes at most SEGMENT_SIZE. */
export const createSegmentBuilder = (conceptCount: number) => {
  const column = {
    kinds: createGrowing((length) => new Uint8Array(length)),
    budgets: createGrowing((length) => new Uint8Array(length)),
    budgetShares: createGrowing((length) => new Uint8Array(length)),
    latitudes: createGrowing((length) => new Float32Array(length)),
    longitudes: createGrowing((length) => new Float32Array(length)),
    cells: createGrowing((length) => new Uint16Array(length)),
    radii: createGrowing((length) => new Float32Array(length)),
    formats: createGrowing((length) => new Uint32Array(length)),
    flags: createGrowing((length) => new Uint8Array(length)),
    districts: createGrowing((length) => new Uint32Array(length)),
    vectors: createGrowing((length) => new Int8Array(length)),
    vectorScales: createGrowing((length) => new Float32Array(length)),
    linkStarts: createGrowing((length) => new Uint32Array(length)),
    linkConcepts: createGrowing((length) => new Uint16Array(length)),
    linkWeights: createGrowing((length) => new Uint8Array(length)),
    termStarts: createGrowing((length) => new Uint32Array(length)),
    terms: createGrowing((length) => new Uint16Array(length)),
    termFrequencies: createGrowing((length) => new Uint8Array(length)),
    lengths: createGrowing((length) => new Float32Array(length)),
    seekStarts: createGrowing((length) => new Uint32Array(length)),
    seeks: createGrowing((length) => new Uint8Array(length)),
    recordStarts: createGrowing((length) => new Uint32Array(length)),
    records: createGrowing((length) => new Uint8Array(length))
  }
  const hashes: number[] = []

  const begin = (id: string) => {
    hashes.push(hashText(id))
    column.linkStarts.push(column.linkConcepts.length)
    column.termStarts.push(column.terms.length)
    column.seekStarts.push(column.seeks.length)
    column.recordStarts.push(column.records.length)
  }

  return {
    size: () => hashes.length,

    add: ({ participant, links, terms, length, vector, budgetLeft }: DocumentInput): void => {
      begin(participant.id)
      column.kinds.push(ParticipantKind.options.indexOf(participant.kind))
      // A smaller capacity may leave less than nothing of the budget; below 0 a byte would start again at 255.
      const left = Math.max(0, budgetLeft)
      column.budgets.push(Math.min(255, left))
      column.budgetShares.push(Math.round(255 * Math.min(1, left / Math.max(1, participant.capacity))))
      column.latitudes.push(participant.lat ?? Number.NaN)
      column.longitudes.push(participant.lon ?? Number.NaN)
      column.cells.push(cellOf(participant.lat, participant.lon))
      column.radii.push(participant.maxDistanceKm ?? Number.POSITIVE_INFINITY)
      column.formats.push(formatBits(participant.formats))
      column.flags.push((participant.seeks.length > 0 ? 1 : 0) | (participant.demo ? 2 : 0))
      column.districts.push(Number(participant.ags ?? 0))
      for (const { concept, weight } of links.slice(0, KEPT_LINKS)) {
        column.linkConcepts.push(concept)
        column.linkWeights.push(Math.round(weight * 255))
      }
      let kept = 0
      for (const [stem, frequency] of terms) {
        kept += 1
        if (kept > KEPT_TERMS) break
        column.terms.push(hashStem(stem))
        column.termFrequencies.push(Math.min(255, Math.round(frequency * 4)))
      }
      column.lengths.push(length)
      pushVector(vector)
      for (const sought of participant.seeks)
        column.seeks.pushAll(encoder.encode(`${sought.toLowerCase().replaceAll('\n', ' ')}\n`))
      column.records.pushAll(encoder.encode(`${participant.id}\n${packRecord(participant)}`))
    },

    /** Copies a document of another segment as it is. */
    copy: (from: Segment, document: number): void => {
      begin(idOf(from, document))
      for (const name of [
        'kinds',
        'budgets',
        'budgetShares',
        'latitudes',
        'longitudes',
        'cells',
        'radii',
        'formats',
        'flags',
        'districts',
        'vectorScales',
        'lengths'
      ] as const) {
        column[name].push(from[name][document] ?? 0)
      }
      column.vectors.pushAll(from.vectors.subarray(document * KEPT_DIMENSIONS, (document + 1) * KEPT_DIMENSIONS))
      const links = [from.linkStarts[document] ?? 0, from.linkStarts[document + 1] ?? 0] as const
      column.linkConcepts.pushAll(from.linkConcepts.subarray(...links))
      column.linkWeights.pushAll(from.linkWeights.subarray(...links))
      const terms = [from.termStarts[document] ?? 0, from.termStarts[document + 1] ?? 0] as const
      column.terms.pushAll(from.terms.subarray(...terms))
      column.termFrequencies.pushAll(from.termFrequencies.subarray(...terms))
      column.seeks.pushAll(from.seeks.subarray(from.seekStarts[document], from.seekStarts[document + 1]))
      column.records.pushAll(from.records.subarray(from.recordStarts[document], from.recordStarts[document + 1]))
    },

    build: (): Segment => {
      const steps = buildInSteps()
      for (;;) {
        const { done, value } = steps.next()
        if (done) return value
      }
    },

    buildInSteps
  } as const

  /** Makes the segment in steps of some milliseconds each. */
  function* buildInSteps(): Generator<void, Segment> {
    column.linkStarts.push(column.linkConcepts.length)
    column.termStarts.push(column.terms.length)
    column.seekStarts.push(column.seeks.length)
    column.recordStarts.push(column.records.length)
    const size = hashes.length
    if (size > SEGMENT_SIZE) throw new Error(`a segment holds at most ${SEGMENT_SIZE} documents, not ${size}`)
    const plain = {
      kinds: column.kinds.done(),
      budgets: column.budgets.done(),
      budgetShares: column.budgetShares.done(),
      latitudes: column.latitudes.done(),
      longitudes: column.longitudes.done(),
      cells: column.cells.done(),
      radii: column.radii.done(),
      formats: column.formats.done(),
      flags: column.flags.done(),
      districts: column.districts.done(),
      vectorScales: column.vectorScales.done(),
      lengths: column.lengths.done()
    }
    yield
    const vectors = column.vectors.done()
    yield
    const links = {
      linkStarts: column.linkStarts.done(),
      linkConcepts: column.linkConcepts.done(),
      linkWeights: column.linkWeights.done()
    }
    yield
    const terms = {
      termStarts: column.termStarts.done(),
      terms: column.terms.done(),
      termFrequencies: column.termFrequencies.done()
    }
    yield
    const records = {
      seekStarts: column.seekStarts.done(),
      seeks: column.seeks.done(),
      recordStarts: column.recordStarts.done(),
      records: column.records.done()
    }
    yield
    const ids = sortIds(hashes)
    yield
    const postings = yield* invertLinks(links, size, conceptCount)
    return {
      size,
      alive: new Uint8Array(size).fill(1),
      ...plain,
      vectors,
      ...links,
      ...terms,
      ...records,
      ...postings,
      ...ids
    }
  }

  function pushVector(vector: Float32Array): void {
    let square = 0
    let largest = 0
    for (let d = 0; d < KEPT_DIMENSIONS; d += 1) {
      const value = vector[d] ?? 0
      square += value * value
      largest = Math.max(largest, Math.abs(value))
    }
    // Cut to its first dimensions the vector is shorter; the scale brings it back to unit length.
    column.vectorScales.push(square > 0 ? largest / 127 / Math.sqrt(square) : 0)
    for (let d = 0; d < KEPT_DIMENSIONS; d += 1)
      column.vectors.push(largest > 0 ? Math.round(((vector[d] ?? 0) / largest) * 127) : 0)
  }
}

/** Hash and document as one number, so that sorting needs no comparing function. */
const sortIds = (hashes: readonly number[]): Pick<Segment, 'idHashes' | 'idDocuments'> => {
  const order = Float64Array.from(hashes, (hash, document) => hash * SEGMENT_SIZE + document).sort()
  return {
    idHashes: Uint32Array.from(order, (one) => Math.floor(one / SEGMENT_SIZE)),
    idDocuments: Uint16Array.from(order, (one) => one % SEGMENT_SIZE)
  }
}

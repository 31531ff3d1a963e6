import { ParticipantKind } from '../contracts/participant.js'
import { createBest } from './best.js'
import type { Catalogue } from './catalogue.js'
import { nearnessTable } from './grid.js'
import type { Question } from './question.js'
import { SEGMENT_SIZE, type Segment } from './segment.js'
import { weights } from './weights.js'

/** Concepts of a need that finding candidates looks at; scoring uses all. */
const ASKED_CONCEPTS = 32

/** Where a candidate stands. */
export interface Found {
  readonly segment: Segment
  readonly document: number
}

/** How many candidates are scored in full; a catalogue of at most that many is scored whole. */
export interface Effort {
  readonly scored: number
}

/** Below: everybody of a region. Above: the best by concepts and nearness; 600 of 1.3 million lose nothing of the top 10 in most questions (see the benchmark). */
export const usualEffort: Effort = { scored: 600 }
const WHOLE = 4_000

/** One sum and one mark per document of the segment at hand, used again and again: ranking runs to its end in one go. */
const sums = new Float32Array(SEGMENT_SIZE)
const touched = new Uint16Array(SEGMENT_SIZE)

/** Everybody who might be suggested: all of a small catalogue, the most promising of a large one. Order carries no meaning. */
export const findCandidates = (question: Question, catalogue: Catalogue, effort: Effort): readonly Found[] => {
  const allowed = allowedKinds(question)
  if (catalogue.size <= Math.max(WHOLE, effort.scored)) {
    return catalogue.segments.flatMap((segment) => everybody(segment, allowed))
  }
  const best = createBest(effort.scored)
  const near = question.place === null || question.ignoreDistance ? null : nearnessTable(question.place)
  const asked = question.links.slice(0, ASKED_CONCEPTS)
  catalogue.segments.forEach((segment, at) => {
    const count = sumConcepts(segment, asked)
    const { cells } = segment
    const share = weights.shares.concepts / (weights.fullOverlap * 255)
    for (let i = 0; i < count; i += 1) {
      const document = touched[i] ?? 0
      const nearness = near === null ? 0 : (near[cells[document] ?? 0] ?? 0)
      const rough = share * (sums[document] ?? 0) + weights.shares.proximity * nearness
      sums[document] = 0
      if (rough > best.threshold() && isOpen(segment, document, allowed))
        best.offer(rough, at * SEGMENT_SIZE + document)
    }
  })
  return best.keys().flatMap((key) => {
    const segment = catalogue.segments[Math.floor(key / SEGMENT_SIZE)]
    return segment === undefined ? [] : [{ segment, document: key % SEGMENT_SIZE }]
  })
}

/** Adds up concept weights per document; answers how many documents were touched. */
const sumConcepts = (segment: Segment, asked: Question['links']): number => {
  const { postingStarts, postingDocuments, postingWeights } = segment
  let count = 0
  for (const { concept, weight } of asked) {
    const end = postingStarts[concept + 1] ?? 0
    for (let at = postingStarts[concept] ?? 0; at < end; at += 1) {
      const document = postingDocuments[at] ?? 0
      const sum = sums[document] ?? 0
      if (sum === 0) {
        touched[count] = document
        count += 1
      }
      // The tiny addition keeps a zero weight from being touched twice.
      sums[document] = sum + weight * (postingWeights[at] ?? 0) + 1e-9
    }
  }
  return count
}

const everybody = (segment: Segment, allowed: Uint8Array): readonly Found[] => {
  const found: Found[] = []
  for (let document = 0; document < segment.size; document += 1) {
    if (isOpen(segment, document, allowed)) found.push({ segment, document })
  }
  return found
}

/** Counts, has attention budget left, and is of a wanted kind. */
const isOpen = ({ alive, budgets, kinds }: Segment, document: number, allowed: Uint8Array): boolean =>
  alive[document] === 1 && (budgets[document] ?? 0) > 0 && allowed[kinds[document] ?? 0] === 1

const allowedKinds = ({ kinds }: Question): Uint8Array =>
  Uint8Array.from(ParticipantKind.options, (kind) => (kinds.size === 0 || kinds.has(kind) ? 1 : 0))

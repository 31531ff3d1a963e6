import { ParticipantKind } from '../contracts/participant.js'
import { createBest } from './best.js'
import type { Catalogue } from './catalogue.js'
import type { ConceptOverlap } from './concept-overlap.js'
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

/** How much is looked at before ranking; the benchmark compares its first ten with those of scoring everybody. */
export interface Effort {
  /** Entries of concepts' lists that are added up, those that weigh most first. */
  readonly entries: number
  /** Best of them by that sum and nearness, whose concepts are then compared in full. */
  readonly compared: number
  /** Best of those, who are scored in full; a catalogue of at most that many is scored whole. */
  readonly scored: number
}

export const usualEffort: Effort = { entries: 150_000, compared: 1_000, scored: 400 }
const WHOLE = 4_000

/** One sum and one mark per document of the segment at hand, used again and again: ranking runs to its end in one go. */
const sums = new Float32Array(SEGMENT_SIZE)
const touched = new Uint16Array(SEGMENT_SIZE)

/**
 * Everybody who might be suggested: all of a small catalogue, the most promising of a large one. Order carries no
 * meaning. Entries of lists stand in the order of their weight, so a large catalogue costs little more than a small one
 * (score-at-a-time with a budget: Lin and Trotman 2015, "Anytime ranking for impact-ordered indexes").
 */
export const findCandidates = (
  question: Question,
  catalogue: Catalogue,
  effort: Effort,
  overlap: ConceptOverlap
): readonly Found[] => {
  const allowed = allowedKinds(question)
  if (catalogue.size <= Math.max(WHOLE, effort.scored)) {
    return catalogue.segments.flatMap((segment) => everybody(segment, allowed))
  }
  const compared = createBest(effort.compared)
  const near = question.place === null || question.ignoreDistance ? null : nearnessTable(question.place)
  const asked = question.links.slice(0, ASKED_CONCEPTS)
  const least = leastImpact(catalogue, asked, effort.entries)
  catalogue.segments.forEach((segment, at) => {
    const { cells } = segment
    const count = sumConcepts(segment, asked, least)
    let threshold = compared.threshold()
    for (let i = 0; i < count; i += 1) {
      const document = touched[i] ?? 0
      const worth = (WORTH / 255) * (sums[document] ?? 0)
      sums[document] = 0
      // Most fall short even if they were next door; where they are need not be looked up.
      if (worth + weights.shares.proximity <= threshold) continue
      const nearness = near === null ? 0 : (near[cells[document] ?? 0] ?? 0)
      const rough = worth + weights.shares.proximity * nearness
      if (rough <= threshold || !isOpen(segment, document, allowed)) continue
      compared.offer(rough, at * SEGMENT_SIZE + document)
      threshold = compared.threshold()
    }
  })
  const best = createBest(effort.scored)
  const found = (key: number) => catalogue.segments[Math.floor(key / SEGMENT_SIZE)]
  for (const key of compared.keys()) {
    const segment = found(key)
    if (segment === undefined) continue
    const document = key % SEGMENT_SIZE
    const nearness = near === null ? 0 : (near[segment.cells[document] ?? 0] ?? 0)
    best.offer(WORTH * overlap(segment, document) + weights.shares.proximity * nearness, key)
  }
  return best.keys().flatMap((key) => {
    const segment = found(key)
    return segment === undefined ? [] : [{ segment, document: key % SEGMENT_SIZE }]
  })
}

/** What an overlap of concepts is worth in the rough score. */
const WORTH = weights.shares.concepts / weights.fullOverlap

/** Segments from which the rest is estimated. */
const SAMPLED = 3

/**
 * Product of both sides' weights from which on the lists hold about as many entries as are wanted, estimated from the
 * largest segments; 0 for all.
 */
const leastImpact = (catalogue: Catalogue, asked: Question['links'], wanted: number): number => {
  const sample = [...catalogue.segments].sort((a, b) => b.size - a.size).slice(0, SAMPLED)
  const all = catalogue.segments.reduce((sum, { size }) => sum + size, 0)
  const share = sample.reduce((sum, { size }) => sum + size, 0) / all
  const count = (least: number): number => {
    let sum = 0
    for (const segment of sample) {
      for (const { concept, weight } of asked)
        sum += endOfList(segment, concept, least / weight) - (segment.postingStarts[concept] ?? 0)
    }
    return sum
  }
  if (count(0) <= wanted * share) return 0
  let low = 0
  let high = 255
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2
    if (count(middle) > wanted * share) low = middle
    else high = middle
  }
  return high
}

/** Where a list's entries fall below a weight (1/255): they stand in descending order. */
const endOfList = ({ postingStarts, postingWeights }: Segment, concept: number, weight: number): number => {
  let low = postingStarts[concept] ?? 0
  let high = postingStarts[concept + 1] ?? 0
  while (low < high) {
    const middle = (low + high) >> 1
    if ((postingWeights[middle] ?? 0) >= weight) low = middle + 1
    else high = middle
  }
  return low
}

/** Adds up concept weights per document; answers how many documents were touched. */
const sumConcepts = (segment: Segment, asked: Question['links'], least: number): number => {
  const { postingStarts, postingDocuments, postingWeights } = segment
  let count = 0
  for (const { concept, weight } of asked) {
    const end = postingStarts[concept + 1] ?? 0
    const leastWeight = least / weight
    for (let at = postingStarts[concept] ?? 0; at < end; at += 1) {
      const listed = postingWeights[at] ?? 0
      if (listed < leastWeight) break
      const document = postingDocuments[at] ?? 0
      const sum = sums[document] ?? 0
      if (sum === 0) {
        touched[count] = document
        count += 1
      }
      // The tiny addition keeps a zero weight from being touched twice.
      sums[document] = sum + weight * listed + 1e-9
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

import { bm25Idf, bm25Saturation } from '../language/bm25.js'
import { kilometres } from '../regions/kilometres.js'
import { travelMinutes } from '../regions/travel-minutes.js'
import { type Blended, blend, contentFit, shareOut } from './blend.js'
import type { Catalogue, Entry } from './catalogue.js'
import type { Question } from './question.js'
import type { Segment } from './segment.js'
import type { Candidate } from './signal.js'
import { weights } from './weights.js'

/** A ranked participant with the parts of its score. */
export interface Ranked extends Blended {
  readonly entry: Entry
  readonly kilometres: number | null
  /** Estimated minutes by road, whole; null when a place is unknown. */
  readonly travelMinutes: number | null
  /** How well the content alone fits, 0..1. */
  readonly fit: number
}

/** Candidates that are scored in full: more than any catalogue of a region; a country's are cut by concepts and text. */
const SCORED = 4_000

/**
 * Ranks everybody who may be suggested for a question, best first. Ties break by id, so the order never depends on
 * luck. Nobody appears who is excluded, of an unwanted kind, or without attention budget.
 */
export const rank = (question: Question, catalogue: Catalogue): readonly Ranked[] => {
  const shares = shareOut(question)
  const ranked: Ranked[] = []
  for (const segment of catalogue.segments) {
    for (const candidate of candidates(question, catalogue, segment)) {
      const { score, parts } = blend(question, candidate, shares)
      const { entry, kilometres: far } = candidate
      const minutes = far === null ? null : Math.round(travelMinutes(far))
      ranked.push({ entry, kilometres: far, travelMinutes: minutes, score, parts, fit: contentFit(parts) })
    }
  }
  return ranked
    .sort((a, b) => b.score - a.score || (a.entry.participant.id < b.entry.participant.id ? -1 : 1))
    .slice(0, question.limit)
}

const candidates = (question: Question, catalogue: Catalogue, segment: Segment): readonly Candidate[] => {
  const overlap = sumConcepts(question, segment)
  const text = sumText(question, catalogue, segment)
  const found: Candidate[] = []
  for (const document of segment.live.values()) {
    const entry = segment.entries[document]
    if (entry === undefined || !mayBeSuggested(question, entry)) continue
    const conceptOverlap = overlap[document] ?? 0
    const textScore = text[document] ?? 0
    found.push({ entry, conceptOverlap, textScore, kilometres: distance(question, entry) })
  }
  if (found.length <= SCORED) return found
  const rough = ({ conceptOverlap, textScore }: Candidate) =>
    weights.shares.concepts * conceptOverlap + (weights.shares.text * textScore) / (textScore + weights.textHalf)
  return found
    .sort((a, b) => rough(b) - rough(a) || (a.entry.participant.id < b.entry.participant.id ? -1 : 1))
    .slice(0, SCORED)
}

const mayBeSuggested = (question: Question, { participant, budgetLeft }: Entry): boolean =>
  budgetLeft > 0 &&
  (question.kinds.size === 0 || question.kinds.has(participant.kind)) &&
  !question.excluded.has(participant.id)

const distance = ({ place }: Question, { participant: { lat, lon } }: Entry): number | null =>
  place === null || lat === null || lon === null ? null : kilometres(place, { lat, lon })

/** Dot product of the question's concept weights with every document's. */
const sumConcepts = ({ reading }: Question, segment: Segment): Float32Array => {
  const sums = new Float32Array(segment.entries.length)
  for (const { concept, weight } of reading.links) {
    const list = segment.concepts[concept]
    if (list === undefined) continue
    for (let i = 0; i < list.documents.length; i += 1) {
      const document = list.documents[i] ?? 0
      sums[document] = (sums[document] ?? 0) + weight * (list.values[i] ?? 0)
    }
  }
  return sums
}

/** BM25F of the question's stems for every document. */
const sumText = ({ reading }: Question, { statistics }: Catalogue, segment: Segment): Float32Array => {
  const sums = new Float32Array(segment.entries.length)
  for (const stem of reading.stems) {
    const list = segment.terms.get(stem)
    if (list === undefined) continue
    const idf = bm25Idf(statistics.documents, statistics.documentsWith(stem))
    for (let i = 0; i < list.documents.length; i += 1) {
      const document = list.documents[i] ?? 0
      const length = (segment.lengths[document] ?? 0) / statistics.meanLength
      sums[document] =
        (sums[document] ?? 0) + idf * bm25Saturation(list.values[i] ?? 0, length, weights.textK1, weights.textB)
    }
  }
  return sums
}

import type { ConceptIndex } from './concept-index.js'

/** Concepts kept of a text: measured on the judged needs, flat from 60 to 150. */
const KEPT = 100

/** A concept a text is about: its position in the index and a weight above 0; the weights of a text have unit length. */
export interface Link {
  readonly concept: number
  readonly weight: number
}

/** Which side a text speaks for: who needs, or who offers. */
export type Side = 'need' | 'offer'

/** What linking found out about a text. */
export interface Linking {
  /** Best first; the weights have unit length. Concepts of kind `outside` are never among them. */
  readonly links: readonly Link[]
  /** BM25 of the best concept, 0 and up: how well the vocabulary knows the text's words. */
  readonly known: number
  /** How far the text is about what no network serves, 0..1: the weight of the best `outside` concept against the best of all. */
  readonly outside: number
}

/**
 * Links a text to the vocabulary: BM25 of its stems against the concepts' words, scaled so that the best is 1, plus
 * the cosine of its meaning with the concepts' points on that side. The best hundred stay, less the weight of the
 * last, so that what merely shares common words falls to zero.
 */
export const linkConcepts = (
  index: ConceptIndex,
  stems: Iterable<string>,
  vector: Float32Array,
  side: Side
): Linking => {
  const scores = new Float32Array(index.concepts.length)
  for (const stem of stems) {
    const list = index.postings.get(stem)
    if (list === undefined) continue
    for (let i = 0; i < list.concepts.length; i += 1) {
      const at = list.concepts[i] ?? 0
      scores[at] = (scores[at] ?? 0) + (list.impacts[i] ?? 0)
    }
  }
  let known = 0
  for (const score of scores) if (score > known) known = score
  const points = side === 'need' ? index.needPoints : index.offerPoints
  const { dimensions } = index
  for (let at = 0; at < scores.length; at += 1) {
    let dot = 0
    const start = at * dimensions
    for (let d = 0; d < dimensions; d += 1) dot += (points[start + d] ?? 0) * (vector[d] ?? 0)
    scores[at] = (known > 0 ? (scores[at] ?? 0) / known : 0) + dot
  }
  const outside = takeOutside(index, scores)
  return { links: keepBest(scores, KEPT), known, outside }
}

/** Takes concepts of kind `outside` out of the scores and tells their share. */
const takeOutside = ({ concepts }: ConceptIndex, scores: Float32Array): number => {
  let best = 0
  let bestOutside = 0
  scores.forEach((score, at) => {
    if (score > best) best = score
    if (concepts[at]?.kind !== 'outside') return
    if (score > bestOutside) bestOutside = score
    scores[at] = 0
  })
  return best > 0 ? bestOutside / best : 0
}

/** The `kept` highest scores, less the lowest of them, scaled to unit length; best first, ties by position. */
const keepBest = (scores: Float32Array, kept: number): readonly Link[] => {
  const threshold = Float32Array.from(scores).sort()[Math.max(0, scores.length - kept)] ?? 0
  const floor = Math.max(0, threshold)
  const links: { concept: number; weight: number }[] = []
  let square = 0
  scores.forEach((score, concept) => {
    const weight = score - floor
    if (weight <= 0) return
    links.push({ concept, weight })
    square += weight * weight
  })
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0
  return links
    .sort((a, b) => b.weight - a.weight || a.concept - b.concept)
    .map(({ concept, weight }) => ({ concept, weight: weight * scale }))
}

import type { ConceptIndex } from './concept-index.js'

/** Concepts kept of a text: measured on the judged needs, flat from 60 to 150. */
const KEPT = 100
/** Concepts whose meaning is compared: the best by words; 200 to 1,000 give the same figures. */
const SHORTLIST = 300
/** How much more a concept counts that is typical of the asker's trade (1.2 to 1.3: +0.01 nDCG, +0.02 recall). */
const TRADE_FAVOUR = 1.25
/** Fineness with which the shortlist is cut. */
const BUCKETS = 512

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
 * the cosine of its meaning with the concepts' points on that side, asked of the best by words only. The best
 * hundred stay, less the weight of the last, so that what merely shares common words falls to zero. `trade`: number
 * of the asker's trade in the Handwerksordnung, null when unknown; a joiner's "fräsen" is not a dental technician's.
 */
export const linkConcepts = (
  index: ConceptIndex,
  stems: Iterable<string>,
  vector: Float32Array,
  side: Side,
  trade: string | null = null
): Linking => {
  const scores = scoreWords(index, stems)
  let known = 0
  for (const score of scores) if (score > known) known = score
  const points = side === 'need' ? index.needPoints : index.offerPoints
  const threshold = shortlistThreshold(scores, known)
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0
    scores[at] = score < threshold ? 0 : (known > 0 ? score / known : 0) + dot(points, at * index.dimensions, vector)
  }
  if (trade !== null) favourTrade(index, scores, trade)
  const outside = takeOutside(index, scores)
  return { links: keepBest(scores), known, outside }
}

const scoreWords = (index: ConceptIndex, stems: Iterable<string>): Float32Array => {
  const scores = new Float32Array(index.concepts.length)
  for (const stem of stems) {
    const list = index.postings.get(stem)
    if (list === undefined) continue
    const { concepts, impacts } = list
    for (let i = 0; i < concepts.length; i += 1) {
      const at = concepts[i] ?? 0
      scores[at] = (scores[at] ?? 0) + (impacts[i] ?? 0)
    }
  }
  return scores
}

/** Score that about SHORTLIST concepts reach; 0, and so everybody, for a text whose words few concepts know. */
const shortlistThreshold = (scores: Float32Array, best: number): number => {
  if (best === 0) return 0
  const buckets = new Uint32Array(BUCKETS + 1)
  for (const score of scores) {
    const bucket = Math.floor((score / best) * BUCKETS)
    if (score > 0) buckets[bucket] = (buckets[bucket] ?? 0) + 1
  }
  let count = 0
  for (let bucket = BUCKETS; bucket >= 0; bucket -= 1) {
    count += buckets[bucket] ?? 0
    if (count >= SHORTLIST) return (bucket / BUCKETS) * best
  }
  return 0
}

const dot = (points: Float32Array, start: number, vector: Float32Array): number => {
  let sum = 0
  for (let d = 0; d < vector.length; d += 1) sum += (points[start + d] ?? 0) * (vector[d] ?? 0)
  return sum
}

/** Raises what is typical work or trouble of a trade. */
const favourTrade = ({ tradeConcepts }: ConceptIndex, scores: Float32Array, trade: string): void => {
  for (const at of tradeConcepts.get(trade) ?? []) scores[at] = (scores[at] ?? 0) * TRADE_FAVOUR
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

/** The KEPT highest scores, less the lowest of them, scaled to unit length; best first, ties by position. */
const keepBest = (scores: Float32Array): readonly Link[] => {
  const found: { concept: number; weight: number }[] = []
  for (let concept = 0; concept < scores.length; concept += 1) {
    const weight = scores[concept] ?? 0
    if (weight > 0) found.push({ concept, weight })
  }
  const best = found.sort((a, b) => b.weight - a.weight || a.concept - b.concept).slice(0, KEPT)
  const floor = best.length < KEPT ? 0 : (best[KEPT - 1]?.weight ?? 0)
  let square = 0
  for (const { weight } of best) square += (weight - floor) ** 2
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0
  return best
    .filter(({ weight }) => weight > floor)
    .map(({ concept, weight }) => ({ concept, weight: (weight - floor) * scale }))
}

import { bm25Idf, bm25Saturation } from '../language/bm25.js'
import type { Question } from './question.js'
import { hashStem, type Segment } from './segment.js'
import type { TermCounts } from './term-counts.js'
import { weights } from './weights.js'

/** Makes the function that scores a question's stems in a document by BM25F, 0 and up. */
export const createTextScore = (
  { reading }: Question,
  terms: TermCounts
): ((segment: Segment, document: number) => number) => {
  const idfs = new Map<number, number>()
  // A small table of the hashes' low bits tells at once that most of a document's stems were not asked for.
  const asked = new Uint8Array(4_096)
  for (const stem of reading.stems) {
    const count = terms.documentsWith(stem)
    if (count === 0) continue
    const hash = hashStem(stem)
    idfs.set(hash, bm25Idf(terms.documents(), count))
    asked[hash & 4_095] = 1
  }
  const meanLength = terms.meanLength()
  return (segment, document) => {
    const relativeLength = (segment.lengths[document] ?? 0) / meanLength
    const end = segment.termStarts[document + 1] ?? 0
    let sum = 0
    for (let at = segment.termStarts[document] ?? 0; at < end; at += 1) {
      const hash = segment.terms[at] ?? 0
      if (asked[hash & 4_095] === 0) continue
      const idf = idfs.get(hash)
      if (idf !== undefined)
        sum +=
          idf * bm25Saturation((segment.termFrequencies[at] ?? 0) / 4, relativeLength, weights.textK1, weights.textB)
    }
    return sum
  }
}

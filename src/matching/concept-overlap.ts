import type { Question } from './question.js'
import type { Segment } from './segment.js'

/** Makes the function that sums a question's concept weights over a document's: their dot product, 0..1. */
export const createConceptOverlap = ({ links }: Question): ((segment: Segment, document: number) => number) => {
  const asked = new Float32Array(65_536)
  for (const { concept, weight } of links) asked[concept] = weight / 255
  return ({ linkStarts, linkConcepts, linkWeights }, document) => {
    const end = linkStarts[document + 1] ?? 0
    let sum = 0
    for (let at = linkStarts[document] ?? 0; at < end; at += 1)
      sum += (asked[linkConcepts[at] ?? 0] ?? 0) * (linkWeights[at] ?? 0)
    return sum
  }
}

import type { Question } from './question.js'
import type { Segment } from './segment.js'

/** How much of what a question is about a document is about. */
export type ConceptOverlap = (segment: Segment, document: number) => number

/** One weight per concept, used again and again: ranking runs to its end in one go. */
const asked = new Float32Array(65_536)
let before: Question['links'] = []

/**
 * Makes the function that sums a question's concept weights over a document's: their dot product, 0..1. It holds until
 * the next one is made.
 */
export const createConceptOverlap = ({ links }: Question): ConceptOverlap => {
  for (const { concept } of before) asked[concept] = 0
  for (const { concept, weight } of links) asked[concept] = weight / 255
  before = links
  return ({ linkStarts, linkConcepts, linkWeights }, document) => {
    const end = linkStarts[document + 1] ?? 0
    let sum = 0
    for (let at = linkStarts[document] ?? 0; at < end; at += 1)
      sum += (asked[linkConcepts[at] ?? 0] ?? 0) * (linkWeights[at] ?? 0)
    return sum
  }
}

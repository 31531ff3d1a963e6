import type { Segment } from './segment.js'

/** Links of a profile that finding candidates looks at; scoring uses all kept ones. */
const INDEXED_LINKS = 32
/** Documents whose links are inverted between two pauses. */
const INVERTED_AT_ONCE = 8_192

/** Lists under every concept the documents that are about it, in steps of some milliseconds. */
export function* invertLinks(
  { linkStarts, linkConcepts, linkWeights }: Pick<Segment, 'linkStarts' | 'linkConcepts' | 'linkWeights'>,
  size: number,
  conceptCount: number
): Generator<void, Pick<Segment, 'postingStarts' | 'postingDocuments' | 'postingWeights'>> {
  const postingStarts = new Uint32Array(conceptCount + 1)
  const endOf = (document: number) =>
    Math.min((linkStarts[document] ?? 0) + INDEXED_LINKS, linkStarts[document + 1] ?? 0)
  for (let document = 0; document < size; document += 1) {
    for (let at = linkStarts[document] ?? 0; at < endOf(document); at += 1) {
      const next = (linkConcepts[at] ?? 0) + 1
      postingStarts[next] = (postingStarts[next] ?? 0) + 1
    }
    if (document % INVERTED_AT_ONCE === INVERTED_AT_ONCE - 1) yield
  }
  for (let concept = 0; concept < conceptCount; concept += 1)
    postingStarts[concept + 1] = (postingStarts[concept + 1] ?? 0) + (postingStarts[concept] ?? 0)
  const total = postingStarts[conceptCount] ?? 0
  const postingDocuments = new Uint16Array(total)
  const postingWeights = new Uint8Array(total)
  const next = postingStarts.slice()
  for (let document = 0; document < size; document += 1) {
    for (let at = linkStarts[document] ?? 0; at < endOf(document); at += 1) {
      const concept = linkConcepts[at] ?? 0
      const to = next[concept] ?? 0
      postingDocuments[to] = document
      postingWeights[to] = linkWeights[at] ?? 0
      next[concept] = to + 1
    }
    if (document % INVERTED_AT_ONCE === INVERTED_AT_ONCE - 1) yield
  }
  return { postingStarts, postingDocuments, postingWeights }
}

import type { Segment } from './segment.js'

/** Links of a profile that finding candidates looks at; scoring uses all kept ones. */
const INDEXED_LINKS = 32

/** Links handled between two pauses. */
const AT_ONCE = 400_000

/**
 * Lists under every concept the documents that are about it, those with the highest weight first, equals by number. In
 * steps of some milliseconds: sorts by weight, then by concept, each time by counting.
 */
export function* invertLinks(
  { linkStarts, linkConcepts, linkWeights }: Pick<Segment, 'linkStarts' | 'linkConcepts' | 'linkWeights'>,
  size: number,
  conceptCount: number
): Generator<void, Pick<Segment, 'postingStarts' | 'postingDocuments' | 'postingWeights'>> {
  const endOf = (document: number) =>
    Math.min((linkStarts[document] ?? 0) + INDEXED_LINKS, linkStarts[document + 1] ?? 0)
  const postingStarts = new Uint32Array(conceptCount + 1)
  const ofWeight = new Uint32Array(257)
  let since = 0
  for (let document = 0; document < size; document += 1) {
    for (let at = linkStarts[document] ?? 0; at < endOf(document); at += 1) {
      const concept = (linkConcepts[at] ?? 0) + 1
      postingStarts[concept] = (postingStarts[concept] ?? 0) + 1
      const place = 256 - (linkWeights[at] ?? 0)
      ofWeight[place] = (ofWeight[place] ?? 0) + 1
      since += 1
    }
    if (since < AT_ONCE) continue
    since = 0
    yield
  }
  addUp(postingStarts)
  addUp(ofWeight)
  const total = postingStarts[conceptCount] ?? 0

  const links = new Uint32Array(total)
  const documents = new Uint16Array(total)
  for (let document = 0; document < size; document += 1) {
    for (let at = linkStarts[document] ?? 0; at < endOf(document); at += 1) {
      const place = 255 - (linkWeights[at] ?? 0)
      const to = ofWeight[place] ?? 0
      ofWeight[place] = to + 1
      links[to] = at
      documents[to] = document
      since += 1
    }
    if (since < AT_ONCE) continue
    since = 0
    yield
  }

  const postingDocuments = new Uint16Array(total)
  const postingWeights = new Uint8Array(total)
  const next = postingStarts.slice()
  for (let entry = 0; entry < total; entry += 1) {
    const link = links[entry] ?? 0
    const concept = linkConcepts[link] ?? 0
    const to = next[concept] ?? 0
    next[concept] = to + 1
    postingDocuments[to] = documents[entry] ?? 0
    postingWeights[to] = linkWeights[link] ?? 0
    if (entry % AT_ONCE === AT_ONCE - 1) yield
  }
  return { postingStarts, postingDocuments, postingWeights }
}

/** Turns numbers, each one place behind its own, into where each begins. */
const addUp = (counts: Uint32Array): void => {
  for (let at = 1; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0)
}

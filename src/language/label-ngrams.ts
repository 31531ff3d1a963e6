/** Lengths of the character sequences counted inside words. */
const SHORTEST = 2
const LONGEST = 5

/** Adds the cosine (0..1) of a text with every indexed text to `scores`, times `factor`. */
export type AddNgramScores = (text: string, factor: number, scores: Float32Array) => void

/**
 * Character n-grams of 2 to 5 letters inside words (blank-padded), TF-IDF with logarithmic frequency and smoothed
 * inverse document frequency, cosine. Finds what is written alike whatever the stemmer thinks of it.
 */
export const createLabelNgrams = (texts: readonly string[]): AddNgramScores => {
  const bags = texts.map(bagOf)
  const postings = new Map<string, number[]>()
  for (const [at, bag] of bags.entries()) {
    for (const gram of bag.keys()) {
      const list = postings.get(gram)
      if (list === undefined) postings.set(gram, [at])
      else list.push(at)
    }
  }
  const idf = (gram: string) => Math.log((1 + texts.length) / (1 + (postings.get(gram)?.length ?? 0))) + 1
  const scales = bags.map((bag) => lengthScale(bag, idf))
  const packed = new Map(
    [...postings].map(([gram, at]) => {
      const value = idf(gram)
      const impacts = Float32Array.from(at, (text) => (bags[text]?.get(gram) ?? 0) * value * (scales[text] ?? 0))
      return [gram, { at: Uint32Array.from(at), impacts, idf: value }]
    })
  )
  return (text, factor, scores) => {
    const bag = bagOf(text)
    const scale = lengthScale(bag, idf) * factor
    for (const [gram, frequency] of bag) {
      const list = packed.get(gram)
      if (list === undefined) continue
      const weight = frequency * list.idf * scale
      for (let i = 0; i < list.at.length; i += 1) {
        const at = list.at[i] ?? 0
        scores[at] = (scores[at] ?? 0) + (list.impacts[i] ?? 0) * weight
      }
    }
  }
}

/** N-grams of a text with their frequency 1 + ln(count). */
const bagOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().split(/\s+/)) {
    if (word === '') continue
    const padded = ` ${word} `
    for (let n = SHORTEST; n <= Math.min(LONGEST, padded.length); n += 1) {
      for (let at = 0; at + n <= padded.length; at += 1) {
        const gram = padded.slice(at, at + n)
        counts.set(gram, (counts.get(gram) ?? 0) + 1)
      }
    }
  }
  for (const [gram, count] of counts) counts.set(gram, 1 + Math.log(count))
  return counts
}

const lengthScale = (bag: ReadonlyMap<string, number>, idf: (gram: string) => number): number => {
  let square = 0
  for (const [gram, frequency] of bag) square += (frequency * idf(gram)) ** 2
  return square > 0 ? 1 / Math.sqrt(square) : 0
}

import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js'
import type { Lexicon } from './lexicon.js'

/** Words rarer than this are not offered as corrections: they are often mistakes themselves. */
const MIN_COUNT = 3

/** Mistakes forgiven by length of the word: none under 5 letters, one under 9, two from there. */
const forgiven = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2)

/** All strings that arise by leaving out up to `depth` of the first ten letters (SymSpell, Garbe 2012). */
const deletions = (word: string, depth: number): Set<string> => {
  const found = new Set([word])
  let layer = [word]
  for (let step = 0; step < depth; step += 1) {
    const next: string[] = []
    for (const form of layer) {
      for (let at = 0; at < form.length; at += 1) {
        const shorter = form.slice(0, at) + form.slice(at + 1)
        if (!found.has(shorter)) {
          found.add(shorter)
          next.push(shorter)
        }
      }
    }
    layer = next
  }
  return found
}

/** Letters of a word that enter the deletion index; longer words share a bucket and are told apart by distance. */
const PREFIX = 8

/**
 * Finds the known word somebody meant: `Schimmmel` gives `schimmel`. Null when nothing near enough is known. Among
 * equally near words the more frequent wins.
 */
export const createTypoCorrector = (lexicon: Lexicon): ((word: string) => string | null) => {
  let buckets: Map<string, string[]> | null = null
  const index = (): Map<string, string[]> => {
    const filled = new Map<string, string[]>()
    for (const word of lexicon.words()) {
      if (word.length < 4 || lexicon.count(word) < MIN_COUNT) continue
      for (const key of deletions(word.slice(0, PREFIX), 1)) {
        const bucket = filled.get(key)
        if (bucket) bucket.push(word)
        else filled.set(key, [word])
      }
    }
    return filled
  }
  return (word) => {
    const allowed = forgiven(word.length)
    if (allowed === 0) return null
    let best: string | null = null
    let bestScore = -Infinity
    buckets ??= index()
    const seen = new Set<string>()
    for (const key of deletions(word.slice(0, PREFIX), 1)) {
      for (const candidate of buckets.get(key) ?? []) {
        if (seen.has(candidate)) continue
        seen.add(candidate)
        if (Math.abs(candidate.length - word.length) > allowed) continue
        const distance = DamerauLevenshteinDistance(word, candidate, { restricted: true })
        if (distance > allowed) continue
        const score = -3 * distance + Math.log(lexicon.count(candidate)) * 0.5
        if (score > bestScore) {
          best = candidate
          bestScore = score
        }
      }
    }
    return best
  }
}

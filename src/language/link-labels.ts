import type { WordAnalysis } from './analyse-word.js'
import { bm25Idf } from './bm25.js'
import type { EmbedWord } from './embed.js'
import { createLabelMeaning } from './label-meaning.js'
import { createLabelNgrams } from './label-ngrams.js'
import { isFormWord, type LabelPart, readLabel } from './label-words.js'
import { createPartLikeness } from './part-likeness.js'
import type { Synonyms } from './synonyms.js'
import { addDots, toMatrix } from './vector-matrix.js'

/**
 * Shares of the four likenesses, together 1; fitted by a listwise loss on halves of two public label sets (job
 * titles to occupations, alternative to preferred names of skills), 2026-11-22.
 */
const MEANING = 0.48
const SPELLING = 0.14
const COVERED = 0.13
const BALANCED = 0.25

/** Labels that pass from meaning and spelling to the comparison word by word. */
const SHORTLIST = 400

/** Weight of words that only say what kind of title it is. */
const FORM_WORD = 0.3

/** What linking needs of the language room. */
export interface LabelLinkerDeps {
  readonly analyse: (word: string) => WordAnalysis
  readonly embed: (words: Iterable<EmbedWord>) => Float32Array
  readonly synonyms: Synonyms
}

/** A label near a query: its position in the list and a score in 0..1 (comparable within one list). */
export interface LabelMatch {
  readonly label: number
  readonly score: number
}

/** Finds the nearest labels of one list for a text, best first; ties by position. `top` 1 and up. */
export type LinkLabel = (query: string, top: number) => readonly LabelMatch[]

/**
 * Indexes a list of short labels (skills, occupations, subjects) for linking other labels to it. Compares by
 * meaning (word vectors), by spelling (character n-grams) and, among the nearest, word by word: how much of the
 * query finds something alike in the label and the other way round, rare words counting more (after Zhang et al.
 * 2020, "BERTScore"). About a second for 20,000 labels, a few milliseconds a query.
 */
export const createLabelLinker = (deps: LabelLinkerDeps, labels: readonly string[]): LinkLabel => {
  const read = labels.map((label) => readLabel(label, deps.analyse))
  const meaningOf = createLabelMeaning(
    deps.embed,
    read.map(({ words }) => words)
  )
  const points = toMatrix(read.map(({ words }) => meaningOf(words)))
  const addSpelling = createLabelNgrams(labels)
  const known = new Map<string, LabelPart>()
  const containing = new Map<string, number>()
  for (const { parts } of read) {
    for (const part of parts) {
      if (!known.has(part.stem)) known.set(part.stem, part)
      containing.set(part.stem, (containing.get(part.stem) ?? 0) + 1)
    }
  }
  const parts = [...known.values()]
  const positions = new Map(parts.map(({ stem }, at) => [stem, at]))
  const weight = (stem: string) =>
    bm25Idf(labels.length, containing.get(stem) ?? 0) * (isFormWord(stem) ? FORM_WORD : 1)
  const weights = Float32Array.from(parts, ({ stem }) => weight(stem))
  const rows = read.map((label) => Uint32Array.from(label.parts, ({ stem }) => positions.get(stem) ?? 0))
  const likenessOf = createPartLikeness({
    parts,
    vector: (word) => deps.embed([deps.analyse(word)]),
    synonyms: deps.synonyms
  })

  return (query, top) => {
    const asked = readLabel(query, deps.analyse)
    const scores = new Float32Array(labels.length)
    addSpelling(query, SPELLING, scores)
    addDots(points, meaningOf(asked.words), MEANING, scores)
    const compared = asked.parts.map((part) => ({ likeness: likenessOf(part), weight: weight(part.stem) }))
    return best(scores, Math.max(SHORTLIST, top))
      .map((label) => {
        const { covered, balanced } = cover(compared, rows[label] ?? new Uint32Array(), weights)
        return { label, score: clamp((scores[label] ?? 0) + COVERED * covered + BALANCED * balanced) }
      })
      .sort((a, b) => b.score - a.score || a.label - b.label)
      .slice(0, top)
  }
}

interface ComparedPart {
  readonly likeness: Float32Array
  readonly weight: number
}

/** Share of the query found in the label, and its harmonic mean with the share of the label found in the query. */
const cover = (query: readonly ComparedPart[], label: Uint32Array, weights: Float32Array) => {
  const found = new Float32Array(label.length)
  let covered = 0
  let total = 0
  for (const { likeness, weight } of query) {
    let nearest = 0
    for (let i = 0; i < label.length; i += 1) {
      const value = likeness[label[i] ?? 0] ?? 0
      if (value > nearest) nearest = value
      if (value > (found[i] ?? 0)) found[i] = value
    }
    covered += weight * nearest
    total += weight
  }
  let back = 0
  let all = 0
  for (let i = 0; i < label.length; i += 1) {
    const weight = weights[label[i] ?? 0] ?? 0
    back += weight * (found[i] ?? 0)
    all += weight
  }
  const forth = total > 0 ? covered / total : 0
  const share = all > 0 ? back / all : 0
  return { covered: forth, balanced: forth + share > 0 ? (2 * forth * share) / (forth + share) : 0 }
}

const clamp = (score: number): number => Math.min(1, Math.max(0, score))

/** Positions of the `count` highest scores, in no order. */
const best = (scores: Float32Array, count: number): readonly number[] => {
  if (scores.length <= count) return [...scores.keys()]
  const threshold = Float32Array.from(scores).sort()[scores.length - count] ?? 0
  const kept: number[] = []
  for (let at = 0; at < scores.length && kept.length < count; at += 1) if ((scores[at] ?? 0) > threshold) kept.push(at)
  for (let at = 0; at < scores.length && kept.length < count; at += 1)
    if ((scores[at] ?? 0) === threshold) kept.push(at)
  return kept
}

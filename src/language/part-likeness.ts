import { toUnitLength } from './embed.js'
import { createLabelNgrams } from './label-ngrams.js'
import type { LabelPart } from './label-words.js'
import type { Synonyms } from './synonyms.js'
import { addDots, toMatrix } from './vector-matrix.js'

/** Cosines up to here say nothing: measured between unrelated words. */
const UNRELATED = 0.35

/** Likeness of two words that the table of synonyms puts together. */
const SYNONYM = 0.75

/** Query words remembered with their likeness to all label words. */
const REMEMBERED = 500

/** What likeness needs to know: the parts of all labels, each stem once. */
export interface PartLikenessDeps {
  readonly parts: readonly LabelPart[]
  /** Meaning of a word, any length; all zero when unknown. */
  readonly vector: (word: string) => Float32Array
  readonly synonyms: Synonyms
}

/**
 * Likeness (0..1) of a word with each part of the labels: 1 for the same stem, else the greatest of meaning,
 * spelling and the table of synonyms. Returned by position of the part; do not change the array.
 */
export const createPartLikeness = ({ parts, vector, synonyms }: PartLikenessDeps) => {
  const positions = new Map(parts.map(({ stem }, at) => [stem, at]))
  const addSpelling = createLabelNgrams(parts.map(({ stem }) => stem))
  const points = toMatrix(parts.map(({ word }) => toUnitLength(vector(word))))
  const memory = new Map<string, Float32Array>()
  const compare = ({ word, stem }: LabelPart): Float32Array => {
    const likeness = new Float32Array(parts.length)
    addSpelling(stem, 1, likeness)
    const meaning = new Float32Array(parts.length)
    addDots(points, toUnitLength(vector(word)), 1, meaning)
    for (let at = 0; at < parts.length; at += 1) {
      const best = Math.max(likeness[at] ?? 0, meaning[at] ?? 0)
      likeness[at] = best > UNRELATED ? Math.min(1, (best - UNRELATED) / (1 - UNRELATED)) : 0
    }
    for (const synonym of synonyms.of(stem)) {
      const at = positions.get(synonym)
      if (at !== undefined) likeness[at] = Math.max(likeness[at] ?? 0, SYNONYM)
    }
    const same = positions.get(stem)
    if (same !== undefined) likeness[same] = 1
    return likeness
  }
  return (part: LabelPart): Float32Array => {
    const known = memory.get(part.stem)
    if (known !== undefined) return known
    if (memory.size >= REMEMBERED) memory.clear()
    const likeness = compare(part)
    memory.set(part.stem, likeness)
    return likeness
  }
}

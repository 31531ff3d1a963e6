import { createBaseForm } from './base-form.js'
import { createTypoCorrector } from './correct-typo.js'
import type { Lexicon } from './lexicon.js'
import { umlautVariants } from './normalise.js'
import { createCompoundSplitter } from './split-compound.js'
import { stem } from './stem.js'

/** What one written word stands for. `parts` is empty for simple words. */
export interface WordAnalysis {
  /** The known word it was read as (umlauts restored, typing mistakes mended), or itself. */
  readonly word: string
  readonly stem: string
  readonly parts: readonly string[]
  readonly partStems: readonly string[]
  readonly isStopWord: boolean
}

/** Words remembered; a region's texts hold far fewer, and a flood of invented words must not fill the memory. */
const REMEMBERED = 200_000

/** How many times more often a spelling with umlaut must occur to be what was meant: the lists too hold a few `fuer` and `oel`. */
const MORE_USUAL = 10

/**
 * Reads single words: with umlauts restored where that is far more usual, else as known, else as a compound, else with typing
 * mistakes mended. Pure but for its memory of words already read.
 */
export const createWordAnalyser = (lexicon: Lexicon): ((word: string) => WordAnalysis) => {
  const split = createCompoundSplitter(lexicon)
  const correct = createTypoCorrector(lexicon)
  const baseForm = createBaseForm(lexicon)
  const memory = new Map<string, WordAnalysis>()
  const read = (written: string): string => {
    if (/\d/.test(written)) return written
    const count = lexicon.count(written)
    const variant = umlautVariants(written).find((form) => lexicon.count(form) > MORE_USUAL * count)
    if (variant !== undefined) return variant
    if (count > 0) return written
    if (split(written).length > 0) return written
    const splittable = umlautVariants(written).find((form) => split(form).length > 0)
    return splittable ?? correct(written) ?? written
  }
  const analyse = (written: string): WordAnalysis => {
    const word = read(written)
    const parts = split(word)
    const isStopWord = lexicon.isStopWord(word) || lexicon.isStopWord(written)
    return { word, stem: stem(baseForm(word)), parts, partStems: parts.map((part) => stem(baseForm(part))), isStopWord }
  }
  return (written) => {
    const known = memory.get(written)
    if (known) return known
    if (memory.size >= REMEMBERED) memory.clear()
    const analysis = analyse(written)
    memory.set(written, analysis)
    return analysis
  }
}

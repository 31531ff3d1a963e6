import type { Concept } from '../contracts/concept.js'
import { createWordAnalyser, type WordAnalysis } from './analyse-word.js'
import { type ConceptIndex, createConceptIndex } from './concept-index.js'
import { createEmbedder } from './embed.js'
import type { Lexicon } from './lexicon.js'
import { type Linking, linkConcepts, type Side } from './link-concepts.js'
import { normalise } from './normalise.js'
import { type Token, tokenise } from './tokenise.js'

/** A word of the text that carries meaning (stop words are left out). */
export interface ReadWord extends Token {
  readonly analysis: WordAnalysis
}

/** What a text was read as. `stems` holds each stem once: of words and of the parts of compounds. */
export interface Reading extends Linking {
  readonly words: readonly ReadWord[]
  readonly stems: ReadonlySet<string>
  /** Unit meaning vector; all zero when no word is known. */
  readonly vector: Float32Array
}

/** Reads German texts. Made once from lexicon and vocabulary, used for every need and every profile. */
export interface Reader {
  readonly index: ConceptIndex
  /** Reads a text as a need or as an offer; `trade` is the number of the asker's trade where it is known. */
  readonly read: (text: string, side: Side, trade?: string | null) => Reading
  /** Words only, without linking: for the text index and for short labels. */
  readonly words: (text: string) => readonly ReadWord[]
  readonly embed: (words: readonly ReadWord[]) => Float32Array
}

/** Makes a reader; takes about a second for the whole vocabulary. */
export const createReader = (lexicon: Lexicon, concepts: readonly Concept[]): Reader => {
  const analyse = createWordAnalyser(lexicon)
  const embedWords = createEmbedder(lexicon)
  const words = (text: string): readonly ReadWord[] =>
    tokenise(normalise(text), text)
      .map((token) => ({ ...token, analysis: analyse(token.word) }))
      .filter(({ analysis }) => !analysis.isStopWord)
  const embed = (read: readonly ReadWord[]) => embedWords(read.map(({ analysis }) => analysis))
  const index = createConceptIndex(
    concepts,
    (phrase) => {
      const read = words(phrase)
      return { stems: read.flatMap(allStems), words: read.map(({ analysis }) => analysis) }
    },
    embedWords,
    lexicon.table.dimensions
  )
  return {
    index,
    words,
    embed,
    read: (text, side, trade = null) => {
      const read = words(text)
      const stems = new Set(read.flatMap(allStems))
      const vector = embed(read)
      return { words: read, stems, vector, ...linkConcepts(index, stems, vector, side, trade) }
    }
  }
}

/** Stem of the whole word first, then of its parts. */
export const allStems = ({ analysis }: ReadWord): readonly string[] => [analysis.stem, ...analysis.partStems]

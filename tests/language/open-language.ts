import type { Lexicon } from '../../src/language/lexicon.js'
import { createReader, type Reader } from '../../src/language/read-text.js'
import { readLexicon } from '../../src/store/lexicon.js'
import { createSeed } from '../../src/store/seed.js'

/** The language room as the product composes it: the shipped lexicon and vocabulary. */
export const openLanguage = async (): Promise<{ readonly lexicon: Lexicon; readonly reader: Reader }> => {
  const concepts = await createSeed().concepts()
  const lexicon = await readLexicon(concepts)
  return { lexicon, reader: createReader(lexicon, concepts) }
}

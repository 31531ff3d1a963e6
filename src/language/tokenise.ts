/** One word of a text: as normalised, and as the person wrote it (what we show back). */
export interface Token {
  readonly word: string
  readonly surface: string
  /** Number of the sentence it stands in, from 0. */
  readonly sentence: number
}

/** Day and month, with or without year, or a recent year (VDI 2035 and AD 2000 stay): says when, never what. */
const DATE = /^\d{1,2}\.(?:0[1-9]|1[0-2])(?:\.(?:\d\d){1,2})?$|^20[12]\d$/

const WORD = /[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*|[.!?;\n]+/gu

/**
 * Splits a normalised text into words; hyphenated words come apart (`cnc-fräse` gives `cnc`, `fräse`). `original`
 * is the text before normalising when both have the same length, so that surfaces keep their capitals.
 */
export const tokenise = (text: string, original = text): readonly Token[] => {
  const source = original.length === text.length ? original : text
  const tokens: Token[] = []
  let sentence = 0
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    if (/^[.!?;\n]/.test(word)) {
      sentence += 1
      continue
    }
    if (DATE.test(word)) continue
    tokens.push({
      word: word.replace(/['.]/g, ''),
      surface: source.slice(match.index, match.index + word.length),
      sentence
    })
  }
  return tokens
}

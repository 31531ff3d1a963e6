/**
 * Brings a text into the one form the chain works on: Unicode NFKC, lower case, typographic marks and soft
 * hyphens gone, a hyphen at a line's end joined. Umlauts stay: the word list and the stemmer know them.
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[-\u2010\u2011]\s*\n\s*/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u2018\u2019\u201a]/g, "'")

/** Spelling variants of a word written without umlauts or sharp s (`fraesen`, `schweissen`), most likely first. */
export const umlautVariants = (word: string): readonly string[] => {
  // "ue" after a, e, q or another vowel is no umlaut: bauen, neue, Quelle.
  const umlauts = word
    .replace(/ae/g, 'ä')
    .replace(/oe/g, 'ö')
    .replace(/(?<![aeqäö])ue/g, 'ü')
  const sharp = (form: string) => form.replace(/ss/g, 'ß')
  return [...new Set([umlauts, sharp(word), sharp(umlauts)])].filter((form) => form !== word)
}

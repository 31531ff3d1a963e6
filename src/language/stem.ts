import { PorterStemmerDe } from 'natural/lib/natural/stemmers/index.js'

/** The German Snowball stem of a lower-case word; umlauts end as their base vowel (`dächer` and `dach` meet). */
export const stem = (word: string): string =>
  PorterStemmerDe.stem(word).toLowerCase().replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u').replace(/ß/g, 'ss')

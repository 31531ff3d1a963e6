/** A town's name for comparing. `full` has all words, `short` leaves out what only tells towns of one name apart. */
export interface TownKey {
  readonly full: string
  readonly short: string
}

const titles = /^(?:hansestadt|lutherstadt|universitaetsstadt|landeshauptstadt|kreisstadt|stadt|gemeinde|markt) (?=\S)/
const additions = /\s(?:am|an der|an|im|in der|in|bei|b|ob der|auf|a d|a|i d|i|v d|v|vor der|vor|ot|ortsteil)\s.*$/

/**
 * Folds case, umlauts and punctuation: `Frankfurt/Oder`, `Frankfurt (Oder)` and `FRANKFURT ODER` are `frankfurt oder`,
 * with `frankfurt` as their short form.
 */
export function townKey(name: string): TownKey {
  const folded = name
    .normalize('NFC')
    .toLocaleLowerCase('de')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/\bst\.?\s/g, 'sankt ')
  const full = words(folded).replace(titles, '')
  const head = words(folded.replace(/[(/,].*$/, '')).replace(titles, '')
  return { full, short: head.replace(additions, '') || full }
}

const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

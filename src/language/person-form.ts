/** Endings of the masculine form behind `-in`; without them `-in` belongs to the word (Medizin, Termin). */
const BEARER =
  /(?:er|ist|ent|ant|eur|or|at|et|og|ar|är|af|ut|urg|oph|anz|it|arm|om|ern|bot|irt|yst|rat|ling|soldat|kund)$/

/** Vowels that change back: Ärztin, Anwältin, Köchin, Bäuerin. */
const VOWELS: readonly (readonly [string, string])[] = [
  ['anwält', 'anwalt'],
  ['ärzt', 'arzt'],
  ['köch', 'koch'],
  ['bäuer', 'bauer']
]

/**
 * Takes the short spellings of both genders out of a text: `Mechaniker/-in`, `Tischler*innen`, `BeraterIn`,
 * `Kaufmann (m/w/d)`. Whole second forms stay: `personForm` makes them equal to the first.
 */
export const joinGenders = (text: string): string =>
  text
    .replace(/\(\s*[mwdxf](?:\s*[/|,]\s*[mwdxf])+\s*\)/gi, ' ')
    .replace(/(?<=[a-zäöüß])In(?:nen)?(?![\p{L}])/gu, '')
    .replace(/(?<=\p{Ll})(?:\*|:|_|\/-?|\(-?)in(?:nen)?(?![\p{L}])\)?/gu, '')

/** The one form in which a lower-case word for a person is compared: `elektrikerin` and `elektrikerinnen` give `elektriker`. */
export const personForm = (word: string): string => {
  if (word.endsWith('leute') && word.length > 6) return `${word.slice(0, -5)}mann`
  if (word.endsWith('frau') && word.length > 5) return `${word.slice(0, -4)}mann`
  const bare = word.endsWith('innen') ? word.slice(0, -5) : word.endsWith('in') ? word.slice(0, -2) : ''
  if (bare.length < 4) return word
  for (const [changed, vowel] of VOWELS) if (bare.endsWith(changed)) return bare.slice(0, -changed.length) + vowel
  return BEARER.test(bare) ? bare : word
}

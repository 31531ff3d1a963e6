import type { Lexicon } from './lexicon.js'

/** Words under four letters that really are parts of craft compounds. */
const SHORT_PARTS = new Set(
  'öl tür bau rad eis uhr hut tor bad see ton alt neu rot gas led cnc cad bim app web bus kfz lkw pkw bio hof weg zug zeh ohr arm not lob tee reh rum ei gel lot rat akt ast fuß fell uv ki it hör näh maß öko'.split(
    ' '
  )
)

/** What people in crafts do and make, too rare in lists of words to count as parts by themselves. */
const CRAFT_PARTS = new Set(
  'feger leger setzer bläser schleifer stecher binder binderei flechter dreher gießer gießerei wirker weber weberei sticker stickerei stimmer ausstatter bildner reiniger putzer anleimer bildhauer befall feinwerk mindest'.split(
    ' '
  )
)

/** Such a part counts like a word met twenty times. */
const CRAFT_PART_VALUE = 3

/** Stop words that are nouns in compounds: Backwaren, Zimmermann. */
const NOUNS_AMONG_STOP_WORDS = new Set('waren mann'.split(' '))

/** Longer strings are no words; trying to split them would take seconds. */
const LONGEST = 64

/** Letters that German puts between two parts, longest first. */
const LINKS = ['es', 'en', 'ns', 's', 'n', 'e', '']

/** Endings that are words of their own in lists but in compounds are only suffixes or inflections. */
const SUFFIXES = new Set(
  'ung ungen igung lich liche lichen licher liches keit heit keiten heiten schaft schaften chen lein tion ion ionen ismus lung nung tung rung sung isch ische ischen ischer isches igen ende enden ender barer bare baren ieren iert ierte ierten sam same samen haft hafte haften innen tum tät täten end erin erinnen ling linge ment mente enten stens fach mal weise los lose losen loser loses voll volle vollen wärts mäßig mäßige mäßigen ähnlich artig artige artigen iges iger ige lings seits heits nisse nis erei ereien age agen eur eure bar eln ern elt ert elte erte test ste sten'.split(
    ' '
  )
)

/** First parts that are prefixes of verbs and nouns, not words: `vorwandelement` may split there, `vorgang` must not. */
const PREFIXES = new Set(
  'ver zer ent emp miss miß ge be er ab an auf aus bei ein mit nach vor zu zusammen hin her dar fort los weg um un über unter durch wider wieder hinter voran heran herein heraus hinaus zurück'.split(
    ' '
  )
)

/**
 * Splits a German compound into known words: `fensterbeschläge` gives `fenster`, `beschläge`. Empty when it is no
 * compound. Fewest parts win, then the higher geometric mean of the parts' frequencies (Koehn and Knight 2003,
 * "Empirical Methods for Compound Splitting"). Only parts the lexicon knows count, so rare first parts can
 * make it miss a split: `brotbackautomat` splits only because all three are listed.
 */
export const createCompoundSplitter = (lexicon: Lexicon): ((word: string) => readonly string[]) => {
  const whole = partValues(lexicon)
  const first = firstPartValues(lexicon, whole)
  const split = (rest: string, depth: number, isHead: boolean): Split | null => {
    const value = isHead ? 0 : (whole.get(rest) ?? 0)
    let best: Split | null = value > 0 ? { parts: [rest], sum: value } : null
    if (depth === 0 || rest.length < 6) return best
    for (let end = 2; end <= rest.length - 3; end += 1) {
      const head = rest.slice(0, end)
      const score = first.get(head) ?? 0
      if (score === 0) continue
      for (const link of LINKS) {
        if (!rest.startsWith(link, end) || rest.length - end - link.length < 2) continue
        const tail = split(rest.slice(end + link.length), depth - 1, false)
        if (tail === null) continue
        const cost = link === '' || link === 's' ? 0 : 0.8
        best = better(best, { parts: [head, ...tail.parts], sum: tail.sum + score - cost })
      }
    }
    return best
  }
  return (word) =>
    word.length < 7 || word.length > LONGEST || /\d/.test(word) ? [] : (split(word, 3, true)?.parts ?? [])
}

interface Split {
  readonly parts: readonly string[]
  readonly sum: number
}

const better = (a: Split | null, b: Split): Split => {
  if (a === null) return b
  if (a.parts.length !== b.parts.length) return a.parts.length < b.parts.length ? a : b
  return a.sum / a.parts.length >= b.sum / b.parts.length ? a : b
}

/** Short stop words but for the nouns among them: they glue words by chance (`ober`, `damit`). */
const isFunctionWord = (lexicon: Lexicon, word: string): boolean =>
  lexicon.isStopWord(word) && word.length < 6 && !SHORT_PARTS.has(word) && !NOUNS_AMONG_STOP_WORDS.has(word)

/** Words that may stand as a part, with the log of their frequency. */
const partValues = (lexicon: Lexicon): ReadonlyMap<string, number> => {
  const values = new Map<string, number>()
  for (const word of lexicon.words()) {
    if (word.length < 4 && !SHORT_PARTS.has(word)) continue
    if (SUFFIXES.has(word) || PREFIXES.has(word) || isFunctionWord(lexicon, word)) continue
    const count = lexicon.count(word)
    // Short words need more evidence: the shorter, the more often they arise by chance.
    const needed = SHORT_PARTS.has(word) ? 1 : word.length < 5 ? 8 : word.length < 6 ? 3 : word.length < 7 ? 2 : 1
    if (count >= needed) values.set(word, Math.log(count + 1))
  }
  for (const word of CRAFT_PARTS) values.set(word, Math.max(values.get(word) ?? 0, CRAFT_PART_VALUE))
  return values
}

/** First parts may also be the stem of a verb or a noun without its e: Schleif-, Mess-, Schul-, Farb-. */
const firstPartValues = (lexicon: Lexicon, whole: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const values = new Map(whole)
  for (const word of lexicon.words()) {
    if (word.length < 5 || lexicon.isStopWord(word) || lexicon.count(word) < 5) continue
    const score = Math.log(lexicon.count(word) + 1) - 1
    for (const ending of ['en', 'e', 'n']) {
      const bare = word.slice(0, -ending.length)
      if (!word.endsWith(ending) || bare.length < 4 || PREFIXES.has(bare) || SUFFIXES.has(bare)) continue
      if (score > (values.get(bare) ?? 0)) values.set(bare, score)
    }
  }
  return values
}

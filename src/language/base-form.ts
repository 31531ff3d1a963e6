import type { Lexicon } from './lexicon.js'

/** Vowel changes of strong verbs: root of past or participle (or of "du", "er") to the root of the infinitive. */
const STRONG_ROOTS: Readonly<Record<string, string>> = {
  bog: 'bieg',
  bot: 'biet',
  brach: 'brech',
  broch: 'brech',
  brich: 'brech',
  brann: 'brenn',
  bracht: 'bring',
  drosch: 'dresch',
  drung: 'dring',
  flocht: 'flecht',
  floss: 'fließ',
  flog: 'flieg',
  fror: 'frier',
  goss: 'gieß',
  glich: 'gleich',
  glitt: 'gleit',
  griff: 'greif',
  grub: 'grab',
  hob: 'heb',
  klang: 'kling',
  klung: 'kling',
  klomm: 'klimm',
  litt: 'leid',
  lies: 'les',
  loff: 'lauf',
  lud: 'lad',
  nahm: 'nehm',
  nomm: 'nehm',
  nimm: 'nehm',
  quoll: 'quell',
  quill: 'quell',
  rieb: 'reib',
  riss: 'reiß',
  roch: 'riech',
  rann: 'rinn',
  ronn: 'rinn',
  schied: 'scheid',
  schob: 'schieb',
  schoss: 'schieß',
  schliff: 'schleif',
  schlich: 'schleich',
  schloss: 'schließ',
  schmolz: 'schmelz',
  schmilz: 'schmelz',
  schmiss: 'schmeiß',
  schnitt: 'schneid',
  schrieb: 'schreib',
  schritt: 'schreit',
  schwoll: 'schwell',
  schwill: 'schwell',
  schwand: 'schwind',
  schwund: 'schwind',
  schwamm: 'schwimm',
  schwomm: 'schwimm',
  sank: 'sink',
  sunk: 'sink',
  sprach: 'sprech',
  sproch: 'sprech',
  sprich: 'sprech',
  sprang: 'spring',
  sprung: 'spring',
  stach: 'stech',
  stoch: 'stech',
  stich: 'stech',
  stohl: 'stehl',
  stieg: 'steig',
  stank: 'stink',
  stunk: 'stink',
  starb: 'sterb',
  storb: 'sterb',
  stirb: 'sterb',
  strich: 'streich',
  stritt: 'streit',
  traf: 'treff',
  troff: 'treff',
  triff: 'treff',
  trieb: 'treib',
  trat: 'tret',
  tritt: 'tret',
  trank: 'trink',
  trunk: 'trink',
  warb: 'werb',
  worb: 'werb',
  wirb: 'werb',
  warf: 'werf',
  worf: 'werf',
  wirf: 'werf',
  wog: 'wieg',
  wob: 'web',
  wusch: 'wasch',
  wäsch: 'wasch',
  wies: 'weis',
  wich: 'weich',
  zog: 'zieh',
  zwang: 'zwing',
  zwung: 'zwing',
  verlor: 'verlier',
  lor: 'lier',
  hielt: 'halt',
  hält: 'halt',
  ließ: 'lass',
  läss: 'lass',
  lässt: 'lass',
  fällt: 'fall',
  fiel: 'fall',
  läuft: 'lauf',
  lief: 'lauf',
  trägt: 'trag',
  trug: 'trag',
  schlägt: 'schlag',
  schlug: 'schlag',
  wächs: 'wachs',
  wuchs: 'wachs',
  fähr: 'fahr',
  fuhr: 'fahr',
  gräb: 'grab',
  bläs: 'blas',
  blies: 'blas',
  fand: 'find',
  fund: 'find',
  hing: 'häng',
  kroch: 'kriech',
  mied: 'meid',
  pfiff: 'pfeif',
  rief: 'ruf',
  schuf: 'schaff',
  kannt: 'kenn',
  dacht: 'denk'
}

const STRONG_INFINITIVES = new Set(Object.values(STRONG_ROOTS))

/** Prefixes a verb may carry before its root, separable ones first. */
const PREFIX =
  '(?:(?:ab|an|auf|aus|bei|dar|durch|ein|fest|fort|her|heraus|herunter|hin|hinaus|hinzu|los|mit|nach|nieder|raus|rein|rum|runter|über|um|unter|vor|voran|weg|weiter|wieder|zu|zurück|zusammen)?(?:be|ent|er|ver|zer)?)'

const PARTICIPLE = new RegExp(`^(${PREFIX})ge(\\p{L}{3,})$`, 'u')
const FINITE = new RegExp(`^(${PREFIX})(\\p{L}{3,})$`, 'u')

/** What may follow the root of a participle, and of a finite form. */
const PARTICIPLE_ENDINGS = ['t', 'et', 'en', 'te', 'ter', 'tes', 'ten', 'tem', 'ene', 'ener', 'enes', 'enen', 'enem']
const FINITE_ENDINGS = ['', 't', 'st', 'en', 'e']

/**
 * Brings a form the stemmer cannot join to one it can: plural s after a vowel (`azubis`, `fotos`), participles
 * with ge (`eingeklebt` to `einkleben`) and strong verbs (`gerissen` to `reißen`). Only forms whose result the
 * lexicon knows are changed; everything else comes back as it was.
 */
export const createBaseForm = (lexicon: Lexicon): ((word: string) => string) => {
  const known = (form: string) => lexicon.count(form) > 0 && !lexicon.isStopWord(form)
  const infinitive = (prefix: string, root: string): string | null => {
    const strong = STRONG_ROOTS[root]
    const forms = [strong, root]
      .filter((form) => form !== undefined)
      .flatMap((form) => [`${prefix}${form}en`, `${prefix}${form}n`])
    return forms.find(known) ?? null
  }
  /** `reißt` to `reißen`; of weak verbs (`staubt`) only when the noun of that form, if any, is the rarer word. */
  const presentToInfinitive = (word: string): string | null => {
    if (word.length < 5 || !word.endsWith('t')) return null
    const root = word.slice(0, -1)
    const form = `${root}en`
    return known(form) && (STRONG_INFINITIVES.has(root) || lexicon.count(word) <= lexicon.count(form)) ? form : null
  }
  return (word) => {
    if (word.length > 4 && /[aiouyp]s$/.test(word) && known(word.slice(0, -1))) return word.slice(0, -1)
    const [, prefix = '', rest = ''] = PARTICIPLE.exec(word) ?? []
    for (const root of rootsOf(rest, PARTICIPLE_ENDINGS)) {
      const form = infinitive(prefix, root)
      if (form !== null) return form
    }
    const [, before = '', finite = ''] = FINITE.exec(word) ?? []
    for (const root of rootsOf(finite, FINITE_ENDINGS)) {
      const form = STRONG_ROOTS[root] === undefined ? null : infinitive(before, root)
      if (form !== null) return form
    }
    return presentToInfinitive(word) ?? word
  }
}

const rootsOf = (form: string, endings: readonly string[]): readonly string[] =>
  endings
    .filter((ending) => form.endsWith(ending) && form.length - ending.length >= 2)
    .map((ending) => form.slice(0, form.length - ending.length))

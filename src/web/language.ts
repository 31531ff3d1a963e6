import type { Language } from '../wording/language.js'
import { names as germanNames } from '../wording/names-de.js'
import { names as englishNames } from '../wording/names-en.js'
import { de, type Texts } from './texts/de.js'
import { en } from './texts/en.js'

/** German pages lie at `/…`, English ones at `/en/…` with the same paths. */
export const prefixes = { de: '', en: '/en' } as const satisfies Record<Language, string>

export const textsOf = (language: Language): Texts => (language === 'de' ? de : en)

/** The words of a way of working together; an unknown one is shown as it was given, without underscores. */
export const formatName = (language: Language, format: string): string =>
  (language === 'de' ? germanNames : englishNames).formats[format] ?? format.replaceAll('_', ' ')

export const otherLanguage = (language: Language): Language => (language === 'de' ? 'en' : 'de')

/** A number as people write it: `1.234,5` or `1,234.5`. */
export const say = (language: Language, value: number, digits = 0): string =>
  value.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: digits })

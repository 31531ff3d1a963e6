import type { Request } from 'express'
import { isLanguage, type Language } from '../wording/language.js'

/** The language of an answer: `?lang=en`, else the best of `Accept-Language`, else German. */
export function languageOf(request: Request): Language {
  const asked = request.query.lang
  if (isLanguage(asked)) return asked
  const accepted = request.acceptsLanguages('de', 'en')
  return isLanguage(accepted) ? accepted : 'de'
}

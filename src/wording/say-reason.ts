import type { Reason } from '../contracts/suggestion.js'
import { isKnown, type Language } from './language.js'
import { reasons as german } from './reasons-de.js'
import { reasons as english } from './reasons-en.js'

/** Says how a concept is called in the reader's language; undefined where there is no other name. */
export type NameConcept = (conceptId: string) => string | undefined

const tables = { de: german, en: english }

/**
 * Puts a reason, a doubt or what is missing into one or two sentences. Quoted words stay as they were written;
 * concepts are named in the reader's language when `nameConcept` knows how.
 */
export function sayReason(reason: Reason, language: Language, nameConcept: NameConcept = () => undefined): string {
  const { code, data } = reason
  const table = tables[language]
  const named = typeof data.conceptId === 'string' ? nameConcept(data.conceptId) : undefined
  const say = isKnown(table, code) ? table[code] : table.unknown
  return say(named === undefined ? data : { ...data, concept: named })
}

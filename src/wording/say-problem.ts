import type { FieldProblem, Problem } from '../contracts/problem.js'
import type { Data } from './data.js'
import { fields as germanFields } from './fields-de.js'
import { fields as englishFields } from './fields-en.js'
import { isKnown, type Language } from './language.js'
import { problems as german } from './problems-de.js'
import { problems as english } from './problems-en.js'

const problems = { de: german, en: english }
const fields = { de: germanFields, en: englishFields }

/** A problem in words: a short title, what to do about it, and a sentence for each field. */
export interface SaidProblem {
  readonly title: string
  readonly detail: string
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[]
}

/** Puts a problem into words of the reader's language. */
export function sayProblem({ code, data, fields: wrong }: Problem, language: Language): SaidProblem {
  const words = problems[language][code]
  return {
    title: words.title,
    detail: words.detail(data),
    errors: wrong.map((field) => ({ pointer: field.pointer, detail: sayField(field, language) }))
  }
}

/** One sentence on what is wrong with a field, without its name. */
export function sayField({ code, data = {} }: Pick<FieldProblem, 'code' | 'data'>, language: Language): string {
  return sayCode(code, data, language)
}

function sayCode(code: string, data: Data, language: Language): string {
  const table = fields[language]
  return (isKnown(table, code) ? table[code] : table.unknown)(data)
}

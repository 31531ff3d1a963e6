import type { Request } from 'express'
import type { VNode } from 'preact'
import type { Actor } from '../contracts/change.js'
import type { Usecases } from '../usecases/usecases.js'
import type { Language } from '../wording/language.js'
import type { Operator } from './operator.js'
import type { Texts } from './texts/de.js'

/** Values of a query: one, several, or none. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** What the pages need of the use cases; a test may hand in a part. */
export type PageUsecases = Pick<
  Usecases,
  'suggestion' | 'participant' | 'alliance' | 'district' | 'network' | 'place' | 'concept'
>

/** One request for a page, with everything a view needs to speak the reader's language. */
export interface Visit {
  readonly language: Language
  readonly texts: Texts
  /** Path without language prefix, such as `/beteiligte/r007`. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  /** First value of a query parameter, trimmed of nothing; '' when absent. */
  readonly asked: (name: string) => string
  /** All values of a query parameter. */
  readonly askedAll: (name: string) => readonly string[]
  /** The query as it came, for the language switch and links that change one thing. */
  readonly query: Query
  /** A link in this language. */
  readonly link: (path: string, query?: Query) => string
  /** Where the product answers, without a slash at the end. */
  readonly baseUrl: string
  readonly actor: Actor
  readonly operator: Operator
}

/** What a page shows. */
export interface View {
  readonly title: string
  readonly content: VNode
  readonly status?: number
  /** Keeps what a person wrote out of search engines. */
  readonly hideFromSearch?: boolean
}

/** Route and view of one page. `path` is an Express path without language prefix. */
export interface Page {
  readonly path: string
  readonly show: (visit: Visit, usecases: PageUsecases) => View | Promise<View>
}

/** `a=1&b=2&b=3`, empty and absent values left out. */
export function writeQuery(query: Query): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) if (one !== '') params.append(name, one)
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** The query of a request as texts; anything that is not text is dropped. */
export const readQuery = (request: Pick<Request, 'query'>): Query =>
  Object.fromEntries(
    Object.entries(request.query).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.filter((one) => typeof one === 'string')
        : typeof value === 'string'
          ? value
          : undefined
    ])
  )

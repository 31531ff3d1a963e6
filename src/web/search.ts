import { Id, ParticipantKind } from '../contracts/participant.js'
import type { Place } from '../contracts/place.js'
import { SuggestionQuery } from '../contracts/suggestion.js'
import type { FieldError } from './components/error-summary.js'
import type { PageUsecases, Query, Visit } from './page.js'

/** A search as it stands in the link: `text`, `plz`, `egal=1`, `art`, `ohne`, `zahl`. */
export interface Search {
  readonly text: string
  /** Postcode or town as typed. */
  readonly place: string
  readonly kinds: readonly ParticipantKind[]
  readonly ignoreDistance: boolean
  /** Concepts struck out. */
  readonly without: readonly string[]
  readonly limit: number
}

const usualLimit = 10
const mostLimit = 50
const longestText = 5_000

/** Reads a search from the link; values that make no sense count as absent. */
export function readSearch(visit: Visit): Search {
  const limit = Number(visit.asked('zahl'))
  return {
    text: visit.asked('text').trim(),
    place: visit.asked('plz').trim(),
    kinds: ParticipantKind.options.filter((kind) => visit.askedAll('art').includes(kind)),
    ignoreDistance: visit.asked('egal') === '1',
    without: [...new Set(visit.askedAll('ohne'))].filter((id) => Id.safeParse(id).success).slice(0, 50),
    limit: Number.isInteger(limit) && limit >= 1 ? Math.min(limit, mostLimit) : usualLimit
  }
}

/** The search as query of a link; what is usual is left out. */
export const toQuery = (search: Search): Query => ({
  text: search.text,
  plz: search.place,
  egal: search.ignoreDistance ? '1' : '',
  art: search.kinds,
  ohne: search.without,
  zahl: search.limit === usualLimit ? '' : String(search.limit)
})

/** The same search with more suggestions, or null when it shows as many as it may. */
export const withMore = (search: Search): Search | null =>
  search.limit >= mostLimit ? null : { ...search, limit: Math.min(search.limit + usualLimit, mostLimit) }

export type Checked =
  | { readonly errors: readonly FieldError[] }
  | { readonly errors: null; readonly place: Place | null; readonly query: SuggestionQuery }

/** Says what is wrong with a search, field by field, or what to ask for. */
export function checkSearch({ texts, actor }: Visit, search: Search, usecases: Pick<PageUsecases, 'place'>): Checked {
  const place = search.place === '' ? null : usecases.place.find(actor, { text: search.place.slice(0, 200) })
  const errors: FieldError[] = []
  if (search.text === '') errors.push({ field: 'text', message: texts.errors.textMissing })
  if (search.text.length > longestText) errors.push({ field: 'text', message: texts.errors.textTooLong })
  if (search.place !== '' && place === null)
    errors.push({ field: 'plz', message: texts.errors.placeUnknown(search.place.slice(0, 60)) })
  if (errors.length > 0) return { errors }
  return {
    errors: null,
    place,
    query: SuggestionQuery.parse({
      text: search.text,
      postalCode: place?.postalCode ?? null,
      kinds: search.kinds,
      ignoreDistance: search.ignoreDistance,
      without: search.without,
      limit: search.limit
    })
  }
}

import type { Place } from '../../contracts/place.js'
import { Problem } from '../../contracts/problem.js'
import type { Suggestions } from '../../contracts/suggestion.js'
import type { NameConcept } from '../../wording/say-reason.js'
import { ButtonLink } from '../components/button.js'
import { ErrorSummary, type FieldError } from '../components/error-summary.js'
import { FilterForm } from '../components/filter-form.js'
import { NeedForm } from '../components/need-form.js'
import { ShareBox } from '../components/share-box.js'
import { SuggestionCard } from '../components/suggestion-card.js'
import { Understood } from '../components/understood.js'
import type { Page, PageUsecases, View, Visit } from '../page.js'
import { checkSearch, readSearch, type Search, toQuery, withMore } from '../search.js'
import { isUnderstood, Nobody } from './nobody.js'

/** The answer to a need: explained partners, or who is missing. Everything that shapes it stands in the link. */
export const suggestionsPage: Page = {
  path: '/vorschlaege',
  async show(visit, usecases) {
    const search = readSearch(visit)
    if (visit.query.text === undefined) return showForm(visit, search, [])
    const checked = checkSearch(visit, search, usecases)
    if (checked.errors) return showForm(visit, search, checked.errors)
    const found = usecases.suggestion.findPartners(visit.actor, checked.query)
    const shown = { visit, usecases, search, place: checked.place, found, nameConcept: namerOf(visit, usecases) }
    const alliances = found.nobody ? await usecases.alliance.list(visit.actor) : []
    return {
      title: found.nobody ? visit.texts.nobody.documentTitle : visit.texts.result.documentTitle,
      hideFromSearch: true,
      content: found.nobody ? (
        <Frame
          {...shown}
          title={isUnderstood(found.nobody) ? visit.texts.nobody.title : visit.texts.nobody.notUnderstood}
        >
          <Nobody {...shown} nobody={found.nobody} alliances={alliances} />
        </Frame>
      ) : (
        <Frame {...shown} title={visit.texts.result.title(found.suggestions.length)}>
          <Found {...shown} />
        </Frame>
      )
    }
  }
}

const showForm = (visit: Visit, search: Search, errors: readonly FieldError[]): View => ({
  title: errors.length > 0 ? visit.texts.errors.title : visit.texts.nav.start,
  status: errors.length > 0 ? 400 : 200,
  hideFromSearch: true,
  content: (
    <div class="frame narrow">
      <h1>{visit.texts.start.title}</h1>
      <ErrorSummary texts={visit.texts} errors={errors} />
      <NeedForm visit={visit} text={search.text} place={search.place} errors={errors} />
    </div>
  )
})

export interface Shown {
  readonly visit: Visit
  readonly usecases: PageUsecases
  readonly search: Search
  readonly place: Place | null
  readonly found: Suggestions
  readonly nameConcept: NameConcept
}

/** Names concepts in the reader's language; German labels come with the answer itself. */
const namerOf = ({ actor, language }: Visit, usecases: Pick<PageUsecases, 'concept'>): NameConcept => {
  if (language === 'de') return () => undefined
  return (id) => findConcept(actor, usecases, id)?.en
}

function findConcept(actor: Visit['actor'], usecases: Pick<PageUsecases, 'concept'>, id: string) {
  try {
    return usecases.concept.read(actor, { id }).concept
  } catch (error) {
    // A link may name a concept the vocabulary has dropped since.
    if (error instanceof Problem && error.code === 'not-found') return undefined
    throw error
  }
}

/** What is common to every answer: the need itself, how it was understood, how to narrow it. */
const Frame = ({
  visit,
  usecases,
  search,
  place,
  found,
  nameConcept,
  title,
  children
}: Shown & { readonly title: string; readonly children: preact.ComponentChildren }) => {
  const { texts, link } = visit
  const removed = search.without.flatMap((id) => {
    const concept = findConcept(visit.actor, usecases, id)
    return concept ? [{ id, label: visit.language === 'de' ? concept.label : concept.en }] : []
  })
  return (
    <div class="frame">
      <section class="asked" aria-labelledby="anliegen">
        <h2 id="anliegen">{texts.result.yourNeed}</h2>
        <blockquote>
          <p>{search.text}</p>
        </blockquote>
        <p class="quiet">{place ? texts.result.from(`${place.postalCode} ${place.town}`) : texts.result.fromNowhere}</p>
        <details class="change">
          <summary>{texts.result.change}</summary>
          <NeedForm visit={visit} text={search.text} place={search.place} />
        </details>
      </section>
      <div class="result-columns">
        <Understood
          visit={visit}
          concepts={found.understood.concepts}
          removed={removed}
          nameOfConcept={({ id, label }) => nameConcept(id) ?? label}
          without={(without) => link('/vorschlaege', toQuery({ ...search, without }))}
        />
        <div class="result-main">
          <h1>{title}</h1>
          <p class="result-links">
            {place && (
              <a href={link('/vorschlaege', toQuery({ ...search, ignoreDistance: !search.ignoreDistance }))}>
                {search.ignoreDistance ? texts.result.distanceMatters : texts.result.ignoreDistance}
              </a>
            )}
            <a href="#eingrenzen">{texts.result.filterTitle}</a>
          </p>
          {children}
        </div>
        <FilterForm visit={visit} search={search} />
      </div>
    </div>
  )
}

const Found = ({ visit, search, found, nameConcept }: Shown) => {
  const { texts, link } = visit
  const more = found.suggestions.length >= search.limit ? withMore(search) : null
  return (
    <>
      <ol class="suggestions">
        {found.suggestions.map((suggestion) => (
          <li key={suggestion.participant.id}>
            <SuggestionCard visit={visit} suggestion={suggestion} nameConcept={nameConcept} />
          </li>
        ))}
      </ol>
      {more && (
        <p class="more">
          <ButtonLink href={link('/vorschlaege', toQuery(more))}>{texts.result.more}</ButtonLink>
        </p>
      )}
      {found.suggestions.some(({ participant }) => participant.name === null) && (
        <p class="quiet">{texts.anonymous.why}</p>
      )}
      <section class="hint-box" aria-labelledby="mehr-sagen">
        <h2 id="mehr-sagen">{texts.result.missingTitle}</h2>
        <p>{texts.result.missing}</p>
      </section>
      <ShareBox visit={visit} query={toQuery(search)} />
    </>
  )
}

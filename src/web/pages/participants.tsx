import { Id, ParticipantKind } from '../../contracts/participant.js'
import type { ParticipantView } from '../../contracts/participant-view.js'
import { ButtonLink, SubmitButton } from '../components/button.js'
import { Field, TextField } from '../components/field.js'
import { Badges, isTelling, nameOf, whereabouts } from '../components/participant-name.js'
import { districtName } from '../district-name.js'
import { say } from '../language.js'
import type { Page, Query, Visit } from '../page.js'

const pageSize = 24

interface Asked {
  readonly kind: ParticipantKind | null
  readonly ags: string | null
  readonly search: string
  readonly after: string | null
}

/** Everybody who takes part, by kind, district and search word, a page at a time. */
export const participantsPage: Page = {
  path: '/beteiligte',
  async show(visit, usecases) {
    const { texts, actor } = visit
    const asked = readAsked(visit)
    const network = await usecases.network.describe(actor)
    const districts = (await usecases.district.list(actor))
      .map(({ district }) => district)
      .filter(({ ags }) => network.districts.has(ags))
    const names = new Map(districts.map(({ ags, name }) => [ags, name]))
    const page = await usecases.participant.list(actor, {
      kinds: asked.kind ? [asked.kind] : null,
      ags: asked.ags,
      search: asked.search === '' ? null : asked.search,
      after: asked.after,
      limit: pageSize
    })
    return {
      title: texts.participants.title,
      content: (
        <div class="frame">
          <h1>{texts.participants.title}</h1>
          <p class="lead">
            {texts.participants.lead} {texts.participants.count(say(visit.language, network.total))}
          </p>
          <Filter visit={visit} asked={asked} districts={districts} />
          {page.items.length === 0 && <Empty visit={visit} />}
          <ul class="people">
            {page.items.map((participant) => (
              <Person
                key={participant.id}
                visit={visit}
                participant={participant}
                district={names.get(participant.ags ?? '') ?? null}
              />
            ))}
          </ul>
          {page.items.some(({ anonymous }) => anonymous) && <p class="quiet">{texts.anonymous.why}</p>}
          <Pages visit={visit} asked={asked} next={page.next} />
        </div>
      )
    }
  }
}

function readAsked(visit: Visit): Asked {
  const ags = visit.asked('kreis')
  const after = Id.safeParse(visit.asked('nach'))
  return {
    kind: ParticipantKind.options.find((kind) => kind === visit.asked('art')) ?? null,
    ags: /^\d{5}$/.test(ags) ? ags : null,
    search: visit.asked('suche').trim().slice(0, 200),
    after: after.success ? after.data : null
  }
}

const toQuery = ({ kind, ags, search, after }: Asked): Query => ({
  suche: search,
  art: kind ?? '',
  kreis: ags ?? '',
  nach: after ?? ''
})

interface FilterProps {
  readonly visit: Visit
  readonly asked: Asked
  readonly districts: readonly { readonly ags: string; readonly name: string; readonly form: string }[]
}

const Filter = ({ visit: { texts, link, language }, asked, districts }: FilterProps) => (
  <form class="list-filter" method="get" action={link('/beteiligte')} aria-label={texts.participants.filterTitle}>
    <TextField
      id="suche"
      name="suche"
      label={texts.participants.search}
      hint={texts.participants.searchHint}
      value={asked.search}
    />
    <Select
      id="art"
      label={texts.participants.kinds}
      all={texts.participants.allKinds}
      value={asked.kind ?? ''}
      options={ParticipantKind.options.map((kind) => [kind, texts.kinds[kind].many])}
    />
    <Select
      id="kreis"
      label={texts.participants.district}
      all={texts.participants.allDistricts}
      value={asked.ags ?? ''}
      options={districts
        .toSorted((one, other) => one.name.localeCompare(other.name, language))
        .map((district) => [district.ags, districtName(district)])}
    />
    <SubmitButton look="secondary">{texts.participants.apply}</SubmitButton>
  </form>
)

interface SelectProps {
  readonly id: string
  readonly label: string
  readonly all: string
  readonly value: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

const Select = ({ id, label, all, value, options }: SelectProps) => (
  <Field id={id} label={label}>
    {() => (
      <div class="kern-form-input__select-wrapper">
        <select class="kern-form-input__select" id={id} name={id}>
          <option value="">{all}</option>
          {options.map(([key, text]) => (
            <option key={key} value={key} selected={key === value}>
              {text}
            </option>
          ))}
        </select>
      </div>
    )}
  </Field>
)

const Empty = ({ visit: { texts, link } }: { readonly visit: Visit }) => (
  <div class="hint-box">
    <p>
      <strong>{texts.participants.none}</strong>
    </p>
    <p>{texts.participants.noneHint}</p>
    <p class="buttons">
      <ButtonLink href={link('/beteiligte')}>{texts.participants.reset}</ButtonLink>
      <ButtonLink href={link('/')}>{texts.nav.start}</ButtonLink>
    </p>
  </div>
)

interface PersonProps {
  readonly visit: Visit
  readonly participant: ParticipantView
  readonly district: string | null
}

const Person = ({ visit, participant, district }: PersonProps) => {
  const { texts, link } = visit
  const skills = participant.skills.filter(isTelling)
  return (
    <li class={`person suggestion-${participant.kind}`}>
      <Badges visit={visit} participant={participant} />
      <h2 class="person-name">
        <a href={link(`/beteiligte/${participant.id}`)}>{nameOf(texts, participant)}</a>
      </h2>
      <p class="quiet">{whereabouts(texts, participant, district)}</p>
      {skills.length > 0 && (
        <p class="person-skills" lang="de">
          {skills.slice(0, 4).join(' · ')}
        </p>
      )}
    </li>
  )
}

const Pages = ({
  visit: { texts, link },
  asked,
  next
}: {
  readonly visit: Visit
  readonly asked: Asked
  readonly next: string | null
}) =>
  next === null && asked.after === null ? null : (
    <nav class="buttons" aria-label={texts.participants.pages}>
      {asked.after !== null && (
        <ButtonLink href={link('/beteiligte', toQuery({ ...asked, after: null }))}>
          {texts.participants.first}
        </ButtonLink>
      )}
      {next !== null && (
        <ButtonLink href={link('/beteiligte', toQuery({ ...asked, after: next }))}>
          {texts.participants.next}
        </ButtonLink>
      )}
    </nav>
  )

import type { ParticipantView } from '../../contracts/participant-view.js'
import { ButtonLink } from '../components/button.js'
import { Facts } from '../components/facts.js'
import { Neighbourhood } from '../components/neighbourhood.js'
import { Badges, isTelling, nameOf } from '../components/participant-name.js'
import { formatName } from '../language.js'
import type { Page, Visit } from '../page.js'

const neighboursShown = 12

/** What one participant offers and seeks, and who works on similar things. */
export const participantPage: Page = {
  path: '/beteiligte/:id',
  async show(visit, usecases) {
    const { actor, texts, link, params } = visit
    const { participant, neighbours } = await usecases.participant.neighbours(actor, {
      id: params.id ?? '',
      limit: neighboursShown
    })
    const districts = await usecases.district.list(actor)
    const district = districts.find(({ district: { ags } }) => ags === participant.ags)?.district ?? null
    const name = nameOf(texts, participant)
    return {
      title: name,
      // What a firm does in a small district could name it: such pages stay out of search engines.
      hideFromSearch: participant.anonymous,
      content: (
        <div class="frame">
          <p class="back">
            <a href={link('/beteiligte')}>← {texts.participant.back}</a>
          </p>
          <Badges visit={visit} participant={participant} />
          <h1>{name}</h1>
          {participant.anonymous && <p class="lead">{texts.anonymous.why}</p>}
          <div class="participant-columns">
            <div>
              <Offer visit={visit} participant={participant} />
            </div>
            <Facts visit={visit} participant={participant} district={district} />
          </div>
          <Neighbourhood
            visit={visit}
            participant={participant}
            neighbours={neighbours}
            nameConcept={({ id, label }) =>
              visit.language === 'de' ? label : usecases.concept.read(actor, { id }).concept.en
            }
          />
          <p class="buttons">
            <ButtonLink look="primary" href={link('/')}>
              {texts.participant.find}
            </ButtonLink>
          </p>
        </div>
      )
    }
  }
}

const Offer = ({ visit: { texts, language }, participant }: { visit: Visit; participant: ParticipantView }) => (
  <>
    {participant.text !== '' && (
      <section aria-labelledby="worte">
        <h2 id="worte">{texts.participant.about}</h2>
        <p class="own-words" lang="de">
          {participant.text}
        </p>
      </section>
    )}
    <Tags id="kann" title={texts.participant.offersOf[participant.kind]} items={participant.skills} lang="de" />
    <Tags id="geraete" title={texts.participant.equipment} items={participant.equipment} lang="de" />
    <Tags
      id="formen"
      title={texts.participant.formats}
      items={participant.formats.map((format) => formatName(language, format))}
    />
    <Tags id="gesucht" title={texts.participant.seeks} items={participant.seeks} lang="de" />
  </>
)

interface TagsProps {
  readonly id: string
  readonly title: string
  readonly items: readonly string[]
  readonly lang?: string
}

const Tags = ({ id, title, items, lang }: TagsProps) =>
  items.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="tags" lang={lang}>
        {[...new Set(items)].filter(isTelling).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )

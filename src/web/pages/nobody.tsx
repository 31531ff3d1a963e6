import type { Alliance } from '../../contracts/alliance.js'
import type { Nobody as NobodyData } from '../../contracts/suggestion.js'
import { sayReason } from '../../wording/say-reason.js'
import { ShareBox } from '../components/share-box.js'
import { toQuery } from '../search.js'
import type { Shown } from './suggestions.js'

interface Props extends Shown {
  readonly nobody: NobodyData
  readonly alliances: readonly Alliance[]
}

/** False when the text itself was a riddle: then looking further away or asking others for it is no help. */
export const isUnderstood = ({ missing }: NobodyData): boolean => !missing.some(({ code }) => code === 'not-understood')

/** "Nobody yet": what is missing, and what one can do next. A part of the result page. */
export const Nobody = ({ visit, search, place, nobody, nameConcept, alliances }: Props) => {
  const { texts, link, language } = visit
  const near = place ? alliances.filter(({ districts }) => districts.includes(place.ags)) : []
  const understood = isUnderstood(nobody)
  return (
    <>
      {understood && <p class="lead">{texts.nobody.lead}</p>}
      <section class="missing" aria-labelledby="fehlt">
        <h2 id="fehlt">{texts.nobody.missingTitle}</h2>
        <ul>
          {nobody.missing.map((reason) => (
            <li key={JSON.stringify(reason)}>{sayReason(reason, language, nameConcept)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="weiter">
        <h2 id="weiter">{texts.nobody.nextTitle}</h2>
        <ul class="next-steps">
          {understood && place && !search.ignoreDistance && (
            <li>
              <a href={link('/vorschlaege', toQuery({ ...search, ignoreDistance: true }))}>{texts.nobody.everywhere}</a>
            </li>
          )}
          {search.kinds.length > 0 && (
            <li>
              <a href={link('/vorschlaege', toQuery({ ...search, kinds: [] }))}>{texts.nobody.allKinds}</a>
            </li>
          )}
          <li>{texts.nobody.reword}</li>
        </ul>
      </section>
      <section aria-labelledby="fragen">
        <h2 id="fragen">{texts.nobody.askTitle}</h2>
        <p>{near.length > 0 ? texts.nobody.ask : place ? texts.nobody.outside : texts.nobody.askAll}</p>
        {near.length > 0 && (
          <ul>
            {near.map(({ id, name, en }) => (
              <li key={id}>
                <a href={`${link('/buendnisse')}#${id}`}>{language === 'de' ? name : en}</a>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={link('/buendnisse')}>{texts.nobody.askLink}</a>
        </p>
      </section>
      <ShareBox visit={visit} query={toQuery(search)} />
    </>
  )
}

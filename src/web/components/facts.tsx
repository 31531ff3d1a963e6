import type { ComponentChildren } from 'preact'
import type { ParticipantView } from '../../contracts/participant-view.js'
import type { District } from '../../contracts/place.js'
import { districtName } from '../district-name.js'
import type { Visit } from '../page.js'

interface Props {
  readonly visit: Visit
  readonly participant: ParticipantView
  readonly district: District | null
}

/** The facts of a participant as far as they may be shown. */
export const Facts = ({ visit: { texts }, participant, district }: Props) => {
  const { participant: words } = texts
  const { institution, trade, subject, submarket, town, postalCode, sizeClass, maxDistanceKm, capacity } = participant
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    [words.kind, texts.kinds[participant.kind].one],
    [words.institution, institution],
    [words.trade, trade],
    [words.subject, subject],
    [words.submarket, submarket],
    [words.size, sizeClass === null ? null : texts.anonymous.people(sizeClass)],
    [words.place, town === null ? null : [postalCode, town].filter(Boolean).join(' ')],
    [words.district, district && districtName(district)],
    [words.radius, maxDistanceKm === null ? null : words.radiusOf(maxDistanceKm)],
    [words.capacity, capacity === null ? null : words.capacityOf(capacity)],
    [words.website, participant.website === null ? null : <Website url={participant.website} />]
  ]
  return (
    <section class="facts" aria-labelledby="fakten">
      <h2 id="fakten">{words.facts}</h2>
      <dl>
        {facts
          .filter(([, value]) => value !== null && value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

const Website = ({ url }: { readonly url: string }) => (
  <a href={url} rel="nofollow noopener noreferrer">
    {new URL(url).host}
  </a>
)

import type { ParticipantView } from '../../contracts/participant-view.js'
import type { Neighbour } from '../../usecases/participant/neighbours.js'
import type { Visit } from '../page.js'
import { NetworkPicture } from './network-picture.js'
import { nameOf } from './participant-name.js'
import { TableFrame } from './table-frame.js'

interface Props {
  readonly visit: Visit
  readonly participant: ParticipantView
  readonly neighbours: readonly Neighbour[]
  readonly nameConcept: (concept: { readonly id: string; readonly label: string }) => string
}

/** Concepts shown in a row of the table; the rest is counted. */
const conceptsShown = 5

/** Who works on similar things: a picture, and a table that is its equal. */
export const Neighbourhood = ({ visit, participant, neighbours, nameConcept }: Props) => {
  const { texts, link } = visit
  const words = texts.participant
  return (
    <section class="neighbourhood" aria-labelledby="nachbarn">
      <h2 id="nachbarn">{words.neighboursTitle}</h2>
      {neighbours.length === 0 ? (
        <p>{words.neighboursNone}</p>
      ) : (
        <>
          <p class="network-lead">{words.neighboursLead}</p>
          <NetworkPicture
            label={words.picture(nameOf(texts, participant), neighbours.length)}
            centre={{ name: nameOf(texts, participant), kind: participant.kind }}
            around={neighbours.map(({ participant: other, concepts }) => ({
              name: nameOf(texts, other),
              kind: other.kind,
              shared: concepts.length
            }))}
          />
          <TableFrame label={words.tableCaption}>
            <table class="kern-table stacks">
              <caption>{words.tableCaption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.who}</th>
                  <th scope="col">{words.kind}</th>
                  <th scope="col">{words.sharedConcepts}</th>
                </tr>
              </thead>
              <tbody>
                {neighbours.map(({ participant: other, concepts }) => (
                  <tr key={other.id}>
                    <th scope="row">
                      <a href={link(`/beteiligte/${other.id}`)}>{nameOf(texts, other)}</a>{' '}
                      {other.demo && <span class="invented">{texts.demo.badge}</span>}
                    </th>
                    <td data-column={words.kind}>{texts.kinds[other.kind].one}</td>
                    <td data-column={words.sharedConcepts}>
                      {concepts.slice(0, conceptsShown).map(nameConcept).join(', ')}
                      {concepts.length > conceptsShown && ` ${words.andMore(concepts.length - conceptsShown)}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </>
      )}
    </section>
  )
}

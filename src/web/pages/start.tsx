import { ParticipantKind } from '../../contracts/participant.js'
import type { NetworkDescription } from '../../usecases/network/describe.js'
import { NeedForm } from '../components/need-form.js'
import { say } from '../language.js'
import type { Page, Visit } from '../page.js'

/** The one box, how it works, and who takes part. */
export const startPage: Page = {
  path: '/',
  show: async (visit, usecases) => ({
    title: visit.texts.name,
    content: (
      <>
        <div class="frame">
          <section class="sign">
            <div class="sign-words">
              <h1>{visit.texts.start.title}</h1>
              <p class="lead">{visit.texts.start.lead}</p>
            </div>
            <div class="sign-form">
              <NeedForm visit={visit} text={visit.asked('text')} place={visit.asked('plz')} />
              <p class="promise">{visit.texts.start.promise}</p>
            </div>
          </section>
        </div>
        <Steps visit={visit} />
        <Examples visit={visit} />
        <Network visit={visit} network={await usecases.network.describe(visit.actor)} />
      </>
    )
  })
}

const Steps = ({ visit: { texts } }: { readonly visit: Visit }) => (
  <section class="frame section" aria-labelledby="ablauf">
    <h2 id="ablauf">{texts.start.stepsTitle}</h2>
    <ol class="steps">
      {texts.start.steps.map(({ title, text }) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  </section>
)

const Examples = ({ visit: { texts, link, language } }: { readonly visit: Visit }) => (
  <section class="frame section" aria-labelledby="beispiele">
    <h2 id="beispiele">{texts.start.examplesTitle}</h2>
    <ul class="examples">
      {texts.start.examples.map(({ trade, place, text }) => (
        <li key={text} class="example">
          <h3>{trade}</h3>
          <blockquote lang={language === 'de' ? undefined : 'de'}>
            <p>{text}</p>
          </blockquote>
          <a href={link('/vorschlaege', { text, plz: place })} aria-label={`${texts.start.tryExample}: ${trade}`}>
            {texts.start.tryExample}
          </a>
        </li>
      ))}
    </ul>
  </section>
)

const Network = ({ visit, network }: { readonly visit: Visit; readonly network: NetworkDescription }) => {
  const { texts, link, language } = visit
  return (
    <section class="frame section" aria-labelledby="dabei">
      <h2 id="dabei">{texts.start.networkTitle}</h2>
      {network.total === 0 ? (
        <p>{texts.start.networkEmpty}</p>
      ) : (
        <>
          <ul class="numbers">
            {ParticipantKind.options
              .filter((kind) => network.counts[kind] > 0)
              .map((kind) => (
                <li key={kind} class={`number-of kind-${kind}`}>
                  <strong>{say(language, network.counts[kind])}</strong>{' '}
                  {network.counts[kind] === 1 ? texts.kinds[kind].one : texts.kinds[kind].many}
                </li>
              ))}
          </ul>
          <p>
            <a href={link('/beteiligte')}>{texts.start.networkLink}</a>
          </p>
        </>
      )}
    </section>
  )
}

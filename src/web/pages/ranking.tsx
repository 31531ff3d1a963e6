import type { RankingDescription } from '../../usecases/suggestion/describe-ranking.js'
import { TableFrame } from '../components/table-frame.js'
import { say } from '../language.js'
import type { Page, Visit } from '../page.js'

/** How suggestions are made: every signal and weight, read from what ranking itself uses. */
export const rankingPage: Page = {
  path: '/so-entstehen-vorschlaege',
  show(visit, usecases) {
    const { texts, actor, language } = visit
    const description = usecases.suggestion.describeRanking(actor)
    const percent = (share: number) => say(language, share * 100, 1)
    return {
      title: texts.ranking.title,
      content: (
        <div class="frame narrow">
          <h1>{texts.ranking.title}</h1>
          <p class="lead">{texts.ranking.lead}</p>
          <h2>{texts.ranking.stepsTitle}</h2>
          <ol class="plain-steps">
            {texts.ranking.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <h2>{texts.ranking.signalsTitle}</h2>
          <Signals visit={visit} description={description} percent={percent} />
          <h2>{texts.ranking.rulesTitle}</h2>
          <ul>
            {texts.ranking
              .rules(description.halfMinutes, percent(description.leastFit), percent(description.leastConfidence))
              .map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
          </ul>
          <h2>{texts.ranking.privacyTitle}</h2>
          <p>{texts.ranking.privacy}</p>
        </div>
      )
    }
  }
}

interface Props {
  readonly visit: Visit
  readonly description: RankingDescription
  readonly percent: (share: number) => string
}

const Signals = ({ visit: { texts }, description, percent }: Props) => (
  <TableFrame label={texts.ranking.signalsCaption}>
    <table class="kern-table signals stacks">
      <caption>{texts.ranking.signalsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.ranking.question}</th>
          <th scope="col" class="number">
            {texts.ranking.share}
          </th>
          <th scope="col">{texts.ranking.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {description.signals.map(({ signal, share }) => (
          <tr key={signal}>
            <th scope="row">
              <span class={`swatch swatch-${signal}`} aria-hidden="true" />
              {texts.ranking.signals[signal].question}
            </th>
            <td class="number" data-column={texts.ranking.share}>
              {texts.ranking.percent(percent(share))}
              <svg class="share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect class="score-rail" width="100" height="6" rx="1" />
                <rect class={`signal-${signal}`} width={share * 100} height="6" rx="1" />
              </svg>
            </td>
            <td>{texts.ranking.signals[signal].text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableFrame>
)

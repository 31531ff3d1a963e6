import type { ScorePart } from '../../contracts/suggestion.js'
import { say } from '../language.js'
import type { Visit } from '../page.js'
import { TableFrame } from './table-frame.js'

interface Props {
  readonly visit: Visit
  readonly score: number
  readonly parts: readonly ScorePart[]
}

/** The fit as number and as a bar whose pieces are the parts of the score; full width is 100 points. */
export const ScoreBar = ({ visit: { language, texts }, score, parts }: Props) => {
  const points = (part: ScorePart) => say(language, part.value * part.weight * 100, 1)
  const spoken = parts.map((part) => `${texts.ranking.signals[part.signal].name} ${points(part)}`).join(', ')
  let start = 0
  return (
    <div class="score">
      <p class="score-number">
        {texts.result.fit} <strong>{texts.result.fitOf(Math.round(score * 100))}</strong>
      </p>
      <svg
        class="score-bar"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        role="img"
        aria-label={texts.result.fitBar(spoken)}
      >
        <rect class="score-rail" x="0" y="0" width="100" height="6" rx="1" />
        {parts.map(({ signal, value, weight }) => {
          const x = start
          const width = value * weight * 100
          start += width
          return <rect key={signal} class={`signal-${signal}`} x={round(x)} y="0" width={round(width)} height="6" />
        })}
      </svg>
    </div>
  )
}

const round = (value: number): number => Math.round(value * 100) / 100

/** The same as a table: question, answer, weight, points. */
export const ScoreTable = ({ visit: { language, texts, link }, score, parts }: Props) => (
  <details class="score-details">
    <summary>{texts.result.fitTitle}</summary>
    <TableFrame label={texts.result.fitTitle}>
      <table class="kern-table kern-table--small stacks">
        <thead>
          <tr>
            <th scope="col">{texts.result.fitPart}</th>
            <th scope="col" class="number">
              {texts.result.fitValue}
            </th>
            <th scope="col" class="number">
              {texts.result.fitWeight}
            </th>
            <th scope="col" class="number">
              {texts.result.fitPoints}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ signal, value, weight }) => (
            <tr key={signal}>
              <th scope="row">
                <span class={`swatch swatch-${signal}`} aria-hidden="true" />
                {texts.ranking.signals[signal].question}
              </th>
              <td class="number" data-column={texts.result.fitValue}>
                {say(language, value, 2)}
              </td>
              <td class="number" data-column={texts.result.fitWeight}>
                {say(language, weight * 100, 1)}
              </td>
              <td class="number" data-column={texts.result.fitPoints}>
                {say(language, value * weight * 100, 1)}
              </td>
            </tr>
          ))}
          <tr class="sum">
            <th scope="row">{texts.result.fitSum}</th>
            <td />
            <td />
            <td class="number" data-column={texts.result.fitPoints}>
              {say(language, score * 100, 1)}
            </td>
          </tr>
        </tbody>
      </table>
    </TableFrame>
    <p>
      <a href={link('/so-entstehen-vorschlaege')}>{texts.result.fitMore}</a>
    </p>
  </details>
)

import type { Reason, Suggestion } from '../../contracts/suggestion.js'
import { type NameConcept, sayReason } from '../../wording/say-reason.js'
import { say } from '../language.js'
import type { Visit } from '../page.js'
import { Badges, nameOf, whereabouts } from './participant-name.js'
import { ScoreBar, ScoreTable } from './score-bar.js'

interface Props {
  readonly visit: Visit
  readonly suggestion: Suggestion
  readonly nameConcept: NameConcept
}

/** One suggested partner: why for both sides, what speaks against it, how far, and how the score came about. */
export const SuggestionCard = ({ visit, suggestion, nameConcept }: Props) => {
  const { texts, link } = visit
  const { participant, score, parts, reasons, doubt } = suggestion
  const name = nameOf(texts, participant)
  return (
    <article class={`suggestion suggestion-${participant.kind}`}>
      <header class="suggestion-head">
        <div>
          <Badges visit={visit} participant={participant} />
          <h2 class="suggestion-name">
            <a href={link(`/beteiligte/${participant.id}`)}>{name}</a>
          </h2>
          <p class="suggestion-place">
            {whereabouts(texts, participant, participant.district)}
            <Distance visit={visit} suggestion={suggestion} />
          </p>
        </div>
        <ScoreBar visit={visit} score={score} parts={parts} />
      </header>
      <div class="gains">
        <Gain visit={visit} title={texts.result.forYou} reasons={reasons.seeker} nameConcept={nameConcept} />
        <Gain visit={visit} title={texts.result.forThem} reasons={reasons.partner} nameConcept={nameConcept} />
      </div>
      <div class="doubt">
        <h3>{texts.result.doubt}</h3>
        <p>{sayReason(doubt, visit.language, nameConcept)}</p>
      </div>
      <ScoreTable visit={visit} score={score} parts={parts} />
    </article>
  )
}

const Distance = ({ visit: { language, texts }, suggestion }: Pick<Props, 'visit' | 'suggestion'>) => {
  const { kilometres, travelMinutes } = suggestion
  if (kilometres === null || travelMinutes === null) return null
  return (
    <span class="suggestion-distance">
      {kilometres < 1 ? texts.distance.near : texts.distance.away(say(language, kilometres), Math.round(travelMinutes))}
    </span>
  )
}

interface GainProps {
  readonly visit: Visit
  readonly title: string
  readonly reasons: readonly Reason[]
  readonly nameConcept: NameConcept
}

const Gain = ({ visit, title, reasons, nameConcept }: GainProps) =>
  reasons.length === 0 ? null : (
    <div class="gain">
      <h3>{title}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{sayReason(reason, visit.language, nameConcept)}</li>
        ))}
      </ul>
    </div>
  )

import type { Problem } from '../../contracts/problem.js'
import { sayProblem } from '../../wording/say-problem.js'
import { ButtonLink } from '../components/button.js'
import type { View, Visit } from '../page.js'

/** What went wrong: an expected failure with its status, or the reference of an unexpected one. */
export type Failure = { readonly problem: Problem; readonly status: number } | { readonly reference: string }

/** Says what went wrong in plain words and where to go from here. Not a route of its own. */
export function problemView(visit: Visit, failure: Failure): View {
  const { texts, link } = visit
  const { title, text } = wordsOf(visit, failure)
  return {
    title,
    status: 'problem' in failure ? failure.status : 500,
    hideFromSearch: true,
    content: (
      <div class="frame narrow problem">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        {'reference' in failure && (
          <p>
            {texts.problem.reference} <code>{failure.reference}</code>
          </p>
        )}
        <h2>{texts.problem.nextTitle}</h2>
        <p class="buttons">
          <ButtonLink look="primary" href={link('/')}>
            {texts.problem.toStart}
          </ButtonLink>
          <ButtonLink href={link('/beteiligte')}>{texts.problem.toParticipants}</ButtonLink>
          <ButtonLink href={link('/buendnisse')}>{texts.problem.toAlliances}</ButtonLink>
        </p>
      </div>
    )
  }
}

function wordsOf({ texts, language }: Visit, failure: Failure): { readonly title: string; readonly text: string } {
  const { problem } = texts
  if ('reference' in failure) return { title: problem.failedTitle, text: problem.failed }
  if (failure.problem.code === 'not-found') return { title: problem.notFoundTitle, text: problem.notFound }
  const { title, detail } = sayProblem(failure.problem, language)
  return { title, text: detail }
}

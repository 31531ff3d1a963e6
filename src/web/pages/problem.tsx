import type { Problem } from '../../contracts/problem.js'
import { problemStatus } from '../../contracts/problem-status.js'
import { sayProblem } from '../../wording/say-problem.js'
import { ButtonLink } from '../components/button.js'
import type { View, Visit } from '../page.js'

/** Says what went wrong in plain words and where to go from here. Not a route of its own. */
export function problemView(visit: Visit, problem: Problem): View {
  const { texts, link } = visit
  const { title, text } = wordsOf(visit, problem)
  const { reference } = problem.data
  return {
    title,
    status: problemStatus[problem.code],
    hideFromSearch: true,
    content: (
      <div class="frame narrow problem">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        {typeof reference === 'string' && (
          <p>
            {texts.problem.reference} <code>{reference}</code>
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

function wordsOf({ texts, language }: Visit, problem: Problem): { readonly title: string; readonly text: string } {
  if (problem.code === 'internal') return { title: texts.problem.failedTitle, text: texts.problem.failed }
  if (problem.code === 'not-found') return { title: texts.problem.notFoundTitle, text: texts.problem.notFound }
  const { title, detail } = sayProblem(problem, language)
  return { title, text: detail }
}

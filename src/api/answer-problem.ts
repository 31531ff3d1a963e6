import type { Request, Response } from 'express'
import type { Problem } from '../contracts/problem.js'
import type { ProblemDocument } from '../contracts/problem-document.js'
import { problemStatus } from '../contracts/problem-status.js'
import { sayProblem } from '../wording/say-problem.js'
import { languageOf } from './language-of.js'

/** Seconds after which another try is worth it, when the product is starting or cannot write. */
const retrySeconds = 5

/** Answers with `application/problem+json` in the asker's language. `type` leads to the reference page. */
export function answerProblem(problem: Problem, request: Request, response: Response): void {
  const language = languageOf(request)
  const status = problemStatus[problem.code]
  const { title, detail, errors } = sayProblem(problem, language)
  const document: ProblemDocument = { type: `/api#${problem.code}`, title, status, detail, errors: [...errors] }
  if (status === 401) response.set('WWW-Authenticate', 'Bearer')
  if (status === 405) response.set('Allow', String(problem.data.allowed ?? ''))
  if (status === 503) response.set('Retry-After', String(retrySeconds))
  response
    .status(status)
    .vary('Accept-Language, Authorization')
    .set('Content-Language', language)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(document))
}

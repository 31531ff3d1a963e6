import express, { type Request, type RequestHandler, type Response, type Router } from 'express'
import { Problem } from '../contracts/problem.js'
import type { Usecases } from '../usecases/usecases.js'
import { createAnswerOnce, type Outgoing } from './answer-once.js'
import type { Identify } from './identify.js'
import { languageOf } from './language-of.js'
import { needRoutes } from './needs.js'
import { createOpenApi } from './open-api.js'
import { participantRoutes } from './participants.js'
import { readBody } from './read-body.js'
import { referenceRoutes } from './reference-data.js'
import { createReferencePage, stylePath } from './reference-page.js'
import { referenceStyle } from './reference-style.js'
import type { Route } from './route.js'
import { suggestionRoutes } from './suggestions.js'

/** Every route of the API. One more: its line in a file of its noun. */
export const apiRoutes = (usecases: Usecases): readonly Route[] => [
  ...suggestionRoutes(usecases),
  ...participantRoutes(usecases),
  ...needRoutes(usecases),
  ...referenceRoutes(usecases)
]

/** JSON under `/api`, described at `/api/openapi.json` and readable at `/api`. Errors are thrown on as Problems. */
export function createApi(usecases: Usecases, identify: Identify): Router {
  const routes = apiRoutes(usecases)
  const answerOnce = createAnswerOnce(usecases)
  const router = express.Router()

  const answer =
    (route: Route): RequestHandler =>
    async (request, response) => {
      const actor = await identify(request)
      const prepared = route.prepare({
        actor,
        language: languageOf(request),
        params: request.params,
        query: request.query,
        body: request.body,
        ifMatch: request.get('if-match')
      })
      const key = route.method === 'post' ? readKey(request) : null
      send(request, response, await answerOnce({ route, actor, key, prepared }))
    }

  const refuseVisitors: RequestHandler = async (request, _response, next) => {
    const { role } = await identify(request)
    next(role === 'visitor' ? new Problem('not-signed-in') : undefined)
  }

  for (const [path, methods] of groupByPath(routes)) {
    const at = router.route(path.replaceAll(/\{(\w+)\}/g, ':$1'))
    for (const route of methods) {
      // Who may not write at all is told so before anything is read.
      const guard = route.who === 'key' ? [refuseVisitors] : []
      at[route.method](...guard, ...(route.body ? [readBody] : []), answer(route))
    }
    at.all(refuseMethod(methods.map(({ method }) => method.toUpperCase())))
  }

  router
    .route('/openapi.json')
    .get(createOpenApi(routes))
    .all(refuseMethod(['GET']))
  router
    .route('/')
    .get(createReferencePage(routes))
    .all(refuseMethod(['GET']))
  router
    .route(stylePath)
    .get((_request, response) => void response.type('css').send(referenceStyle))
    .all(refuseMethod(['GET']))
  router.use(() => {
    throw new Problem('not-found')
  })
  return router
}

const groupByPath = (routes: readonly Route[]): ReadonlyMap<string, readonly Route[]> => {
  const paths = new Map<string, Route[]>()
  for (const route of routes) paths.set(route.path, [...(paths.get(route.path) ?? []), route])
  return paths
}

function refuseMethod(methods: readonly string[]): RequestHandler {
  const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  return (request, response) => {
    if (request.method !== 'OPTIONS') throw new Problem('wrong-method', { allowed })
    response.set('Allow', allowed).status(204).end()
  }
}

/** Visible ASCII, as the draft standard has it. */
const keyForm = /^[\x21-\x7e]{1,255}$/

function readKey(request: Request): string | null {
  const key = request.get('idempotency-key')
  if (key === undefined) return null
  if (!keyForm.test(key)) throw new Problem('invalid-input', {}, [{ pointer: '', code: 'idempotency-key' }])
  return key
}

function send(request: Request, response: Response, { status, headers, body, isRepeat }: Outgoing): void {
  if (isRepeat) response.set('Idempotency-Replayed', 'true')
  response
    .status(status)
    .vary('Accept-Language, Authorization')
    .set('Cache-Control', request.method === 'GET' || request.method === 'HEAD' ? 'private, no-cache' : 'no-store')
    .set({ ...headers })
  if (body === '') return void response.end()
  response.type('application/json').send(body)
}

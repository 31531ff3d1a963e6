import type { RequestHandler } from 'express'
import { z } from 'zod'
import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject
} from 'zod-openapi'
import { ConceptName } from '../contracts/concept-view.js'
import { Need, NeedInput } from '../contracts/need.js'
import { ParticipantInput } from '../contracts/participant.js'
import { NeedView, ParticipantView } from '../contracts/participant-view.js'
import { ProblemDocument } from '../contracts/problem-document.js'
import { SuggestionQuery } from '../contracts/suggestion.js'
import { SuggestionsAnswer } from '../contracts/suggestion-answer.js'
import { type Language, languages } from '../wording/language.js'
import { languageOf } from './language-of.js'
import type { Route } from './route.js'
import { texts } from './texts/texts.js'

export type OpenApiDocument = ReturnType<typeof describeApi>

/** Serves the OpenAPI 3.1 document in the asker's language. */
export function createOpenApi(routes: readonly Route[]): RequestHandler {
  const documents = { de: describeApi(routes, 'de'), en: describeApi(routes, 'en') }
  return (request, response) => {
    const language = languageOf(request)
    response.vary('Accept-Language').set('Content-Language', language).json(documents[language])
  }
}

/** Describes all routes as OpenAPI 3.1, with schemas generated from the contracts. */
export function describeApi(routes: readonly Route[], language: Language) {
  const words = texts[language]
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const route of routes) {
    const path = `/api${route.path}`
    paths[path] = { ...paths[path], [route.method]: describeRoute(route, language) }
  }
  const document: ZodOpenApiObject = {
    openapi: '3.1.0',
    info: { title: 'Handschlag', version: '1', description: words.intro },
    servers: [{ url: '/' }],
    tags: Object.entries(words.tags).map(([name, description]) => ({ name, description })),
    paths: { ...paths, ...describeHealth(language) },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: words.key } },
      schemas: {
        SuggestionQuery,
        SuggestionsAnswer,
        ParticipantInput,
        ParticipantView,
        NeedInput,
        NeedView,
        ConceptName,
        NeedStatus: Need.shape.status,
        Problem: ProblemDocument
      }
    }
  }
  // Inputs are tried as outputs too and then left out; what they transform has no form there.
  return createDocument(document, { allowEmptySchema: { pipe: { output: true } } })
}

function describeRoute(route: Route, language: Language): ZodOpenApiOperationObject {
  const words = texts[language]
  const headers = z.object({
    ...(route.method === 'post'
      ? { 'Idempotency-Key': z.string().max(255).optional().meta({ description: words.idempotencyKey }) }
      : {}),
    ...(route.ifMatch === 'required' ? { 'If-Match': z.string().meta({ description: words.ifMatch }) } : {}),
    ...(route.ifMatch === 'optional' ? { 'If-Match': z.string().optional().meta({ description: words.ifMatch }) } : {})
  })
  const query = route.query.extend({ lang: z.enum(languages).optional().meta({ description: words.lang }) })
  return {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary[language],
    description: route.text[language],
    security: route.who === 'key' ? [{ key: [] }] : [{}, { key: [] }],
    requestParams: { path: route.params, query, header: headers },
    ...(route.body ? { requestBody: describeBody(route, route.documentedBody ?? route.body) } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(route.answers).map(([status, { text, schema }]) => [
          status,
          {
            description: text[language],
            ...(schema ? { content: { 'application/json': { schema } } } : {})
          }
        ])
      ),
      ...Object.fromEntries(refusals(route).map((status) => [status, describeProblem(words.refusals[status])])),
      default: describeProblem(words.problem)
    }
  }
}

const describeBody = (route: Route, schema: z.ZodType) => ({
  required: true,
  content: { 'application/json': { schema, ...(route.example === undefined ? {} : { example: route.example }) } }
})

const describeProblem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemDocument } }
})

type Refusal = keyof (typeof texts)['de']['refusals']

/** The refusals a route can answer with besides those every route has. */
function refusals(route: Route): readonly Refusal[] {
  const all: Refusal[] = [400]
  if (route.who === 'key') all.push(401, 403)
  if ('id' in route.params.shape) all.push(404)
  if (route.method === 'post' && route.who === 'key') all.push(409)
  if (route.ifMatch) all.push(412)
  if (route.body) all.push(413, 415)
  if (route.method === 'post') all.push(422)
  if (route.ifMatch === 'required') all.push(428)
  return [...all, 429]
}

function describeHealth(language: Language): ZodOpenApiPathsObject {
  const words = texts[language].health
  const status = (text: string) => ({
    description: text,
    content: { 'application/json': { schema: z.object({ status: z.string() }) } }
  })
  return {
    '/healthz': {
      get: { operationId: 'isAlive', tags: ['health'], summary: words.alive, responses: { 200: status(words.alive) } }
    },
    '/readyz': {
      get: {
        operationId: 'isReady',
        tags: ['health'],
        summary: words.ready,
        responses: { 200: status(words.ready), 503: describeProblem(words.notReady) }
      }
    },
    '/metrics': {
      get: {
        operationId: 'readMetrics',
        tags: ['health'],
        summary: words.metrics,
        responses: { 200: { description: words.metrics, content: { 'text/plain': { schema: z.string() } } } }
      }
    }
  }
}

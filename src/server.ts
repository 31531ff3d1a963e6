import { randomUUID } from 'node:crypto'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { type Logger, stdSerializers } from 'pino'
import { answerProblem } from './api/answer-problem.js'
import { createApi } from './api/create-api.js'
import { createIdentify } from './api/identify.js'
import { Problem } from './contracts/problem.js'
import { checkOrigin } from './server/check-origin.js'
import { createHealth } from './server/health.js'
import { limitRate } from './server/limit-rate.js'
import { logRequests } from './server/log-requests.js'
import { securityHeaders } from './server/security-headers.js'
import { createToProblem } from './server/to-problem.js'
import type { Usecases } from './usecases/usecases.js'
import { createPages, type Pages } from './web/create-pages.js'
import type { Operator } from './web/operator.js'

export interface ServerOptions {
  /** Where people find it, without a slash at the end. */
  readonly baseUrl: string
  /** Requests a minute and address; 0 is no limit. */
  readonly rateLimitPerMinute: number
  /** Whether suggestions see everybody; until then everything but `/healthz` answers 503. */
  readonly isReady: () => boolean
  readonly logger: Logger
  /** Who runs this installation; absent: the pages say what is still to fill in. */
  readonly operator?: Operator
}

/** Puts the doors together: headers, health, API, pages, errors. What ships is what tests run. */
export function createServer(usecases: Usecases, options: ServerOptions): Express {
  const { baseUrl, isReady, operator } = options
  const logger = options.logger.child({}, { serializers: { error: stdSerializers.err } })
  const health = createHealth(isReady)
  const identify = createIdentify(usecases)
  const toProblem = createToProblem({
    note: (event, data) => logger.error({ event, ...data }, event),
    newReference: () => randomUUID().slice(0, 8)
  })

  const app = express()
  app.disable('x-powered-by')
  // A proxy on this machine or in the same private network tells who really asks; nobody else is believed.
  app.set('trust proxy', ['loopback', 'uniquelocal'])
  app.use(logRequests(logger), health.measure, ...securityHeaders(baseUrl))
  const pages = createPages(usecases, { baseUrl, ...(operator ? { operator } : {}) })
  app.use(health.router, pages.assets)
  app.use(checkOrigin(baseUrl), limitRate(options.rateLimitPerMinute, identify), refuseUntil(isReady))
  app.use('/api', createApi(usecases, identify))
  app.use(pages.router)
  app.use(() => {
    throw new Problem('not-found')
  })
  app.use(answerError(toProblem, pages))
  return app
}

const refuseUntil =
  (isReady: () => boolean): RequestHandler =>
  (_request, _response, next) =>
    next(isReady() ? undefined : new Problem('not-ready'))

const answerError =
  (toProblem: (error: unknown) => Problem, pages: Pages): ErrorRequestHandler =>
  async (error: unknown, request, response, next) => {
    const problem = toProblem(error)
    if (response.headersSent) return next(problem)
    if (pages.isForPeople(request)) await pages.answerProblem(problem, request, response)
    else answerProblem(problem, request, response)
  }

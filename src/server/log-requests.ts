import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'

/** Asked every few seconds by machines; nobody wants to read them. */
const silent = new Set(['/healthz', '/readyz', '/metrics'])

/** Notes each request with method, path, status and time; no query strings, bodies, headers or addresses. */
export const logRequests = (logger: Logger): RequestHandler =>
  pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    autoLogging: { ignore: (request) => silent.has(request.url ?? '') },
    wrapSerializers: false,
    serializers: {
      req: (request: { id: unknown; method?: string; url?: string }) => ({
        id: request.id,
        method: request.method,
        path: request.url?.split('?')[0]
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode })
    },
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
    customAttributeKeys: { responseTime: 'milliseconds' }
  })

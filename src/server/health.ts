import express, { type RequestHandler, type Router } from 'express'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { Problem } from '../contracts/problem.js'

export interface Health {
  /** `/healthz`, `/readyz`, `/metrics`. */
  readonly router: Router
  /** Measures how long requests take, by method, route and status. */
  readonly measure: RequestHandler
}

/**
 * What machines ask about the process itself. `/healthz`: it is alive. `/readyz`: the catalogue is loaded, else 503.
 * `/metrics`: Prometheus text.
 */
export function createHealth(isReady: () => boolean): Health {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests take',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry]
  })

  const router = express.Router()
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'alive' })
  })
  router.get('/readyz', (_request, response) => {
    if (!isReady()) throw new Problem('not-ready')
    response.set('Cache-Control', 'no-store').json({ status: 'ready' })
  })
  router.get('/metrics', async (_request, response) => {
    response.set('Content-Type', registry.contentType).send(await registry.metrics())
  })

  router.all(['/healthz', '/readyz', '/metrics'], (request, response) => {
    const allowed = 'GET, HEAD, OPTIONS'
    if (request.method !== 'OPTIONS') throw new Problem('wrong-method', { allowed })
    response.set('Allow', allowed).status(204).end()
  })

  return {
    router,
    measure: (request, response, next) => {
      const end = seconds.startTimer({ method: request.method })
      response.once('finish', () => {
        // Only patterns become labels: an address somebody made up must not grow the table.
        const pattern: unknown = request.route?.path
        // Where a router is mounted is forgotten once it has thrown, so `baseUrl` would tell failures from successes.
        const mount = request.originalUrl.startsWith('/api') ? '/api' : ''
        const route = typeof pattern === 'string' ? `${mount}${pattern}` : 'unmatched'
        end({ route, status: response.statusCode })
      })
      next()
    }
  }
}

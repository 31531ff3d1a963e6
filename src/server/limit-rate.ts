import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import type { Actor } from '../contracts/change.js'
import { Problem } from '../contracts/problem.js'

/** Programs with a key write whole regions; they may ask this many times as often. */
const keyFactor = 10

/**
 * Allows so many requests a minute: to visitors by address, to holders of a key by key. 0 allows all. Addresses are
 * kept in memory for a minute and nowhere else.
 *
 * @param identify who asks; a wrong key counts as a visitor
 */
export function limitRate(perMinute: number, identify: (request: Request) => Promise<Actor>): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next()
  const actorOf = (request: Request): Promise<Actor | null> => identify(request).catch(() => null)
  return rateLimit({
    windowMs: 60_000,
    limit: async (request) =>
      ((await actorOf(request))?.role ?? 'visitor') === 'visitor' ? perMinute : perMinute * keyFactor,
    keyGenerator: async (request) => {
      const actor = await actorOf(request)
      return actor === null || actor.role === 'visitor' ? ipKeyGenerator(request.ip ?? '') : actor.id
    },
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response, next) => {
      const seconds = Number(response.getHeader('retry-after') ?? 60)
      next(new Problem('too-many-requests', { seconds }))
    }
  })
}

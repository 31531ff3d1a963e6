import type { Request } from 'express'
import type { Actor } from '../contracts/change.js'
import { Problem } from '../contracts/problem.js'
import type { Usecases } from '../usecases/usecases.js'

const visitor: Actor = { role: 'visitor', id: 'visitor' }

export type Identify = (request: Request) => Promise<Actor>

/**
 * Finds out who asks, once a request. Without an `Authorization` header it is a visitor; a header that opens nothing
 * is refused rather than overlooked.
 *
 * Problems: `not-signed-in`
 */
export function createIdentify({ apiKey }: Pick<Usecases, 'apiKey'>): Identify {
  const known = new WeakMap<Request, Promise<Actor>>()
  return (request) => {
    const before = known.get(request)
    if (before) return before
    const actor = identify(request.get('authorization'), apiKey.authenticate)
    known.set(request, actor)
    return actor
  }
}

async function identify(header: string | undefined, authenticate: (key: string) => Promise<Actor>): Promise<Actor> {
  if (header === undefined) return visitor
  const key = /^Bearer +([\x21-\x7e]{1,512}) *$/i.exec(header)?.[1]
  if (key === undefined) throw new Problem('not-signed-in')
  return authenticate(key)
}

import { z } from 'zod'
import type { Actor } from '../../contracts/change.js'
import type { GivenAnswer } from '../../contracts/kept-answer.js'
import { Problem } from '../../contracts/problem.js'
import type { Deps } from '../deps.js'

const Headers = z.record(z.string(), z.string())

/** A request known by its key. `hash` tells its content from another one with the same key. */
export interface KeyedRequest {
  readonly key: string
  readonly hash: string
}

/**
 * Finds the answer an actor was given under a key. Keys of different actors are different keys.
 *
 * Problems: `key-reused` when the key was used for another request.
 */
export function createFindKeptAnswer(deps: Pick<Deps, 'idempotency'>) {
  return async (actor: Actor, { key, hash }: KeyedRequest): Promise<GivenAnswer | null> => {
    const kept = await deps.idempotency.find(actor.id, key)
    if (!kept) return null
    if (kept.bodyHash !== hash) throw new Problem('key-reused')
    return { status: kept.status, headers: Headers.parse(JSON.parse(kept.headers)), body: kept.body }
  }
}

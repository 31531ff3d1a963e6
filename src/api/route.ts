import { z } from 'zod'
import type { Actor } from '../contracts/change.js'
import { Problem } from '../contracts/problem.js'
import type { Also } from '../usecases/deps.js'
import { type Language, languages } from '../wording/language.js'
import { parseInput } from './parse-input.js'

/** A text of the reference in both languages. */
export type Texts = Readonly<Record<Language, string>>

/** What a route gives back. `body` absent: only headers are sent. `etag` includes its quotes. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly etag?: string
  readonly location?: string
}

/** A request as a route sees it: parsed, with the one who asks known. */
export interface Call<Params, Query, Body> {
  readonly actor: Actor
  readonly language: Language
  readonly params: Params
  readonly query: Query
  readonly body: Body
  /** The `If-Match` header. */
  readonly ifMatch: string | undefined
  /** Makes what keeps the answer together with the change, when the request carries an `Idempotency-Key`. */
  readonly keep: <Made>(toAnswer: (made: Made) => Answer) => Also<Made> | undefined
}

/** A request as it came. */
export type RawCall = Omit<Call<unknown, unknown, unknown>, 'keep'>

/** A request that has been parsed: what it says, and what answers it. */
export interface Prepared {
  readonly body: unknown
  readonly answer: (keep: Call<unknown, unknown, unknown>['keep']) => Promise<Answer>
}

interface Described {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Path under `/api` in the form of OpenAPI: `/participants/{id}`. */
  readonly path: string
  readonly operationId: string
  readonly tag: string
  readonly summary: Texts
  readonly text: Texts
  /** `key`: only with an API key. `anybody`: without one as well. */
  readonly who: 'anybody' | 'key'
  /** Reads `If-Match`: `required` answers 428 without it. */
  readonly ifMatch?: 'required' | 'optional'
  /** Answers by status of success, with the contract of what is sent. */
  readonly answers: Readonly<Record<number, { readonly text: Texts; readonly schema?: z.ZodType }>>
  /** What the reference shows as body where it says more than the contract that parses it. */
  readonly documentedBody?: z.ZodType
  /** A body that works with the demo region. */
  readonly example?: unknown
}

/** A route: what the router mounts and what the OpenAPI document describes. */
export interface Route extends Described {
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  readonly body: z.ZodType | null
  /** Problems: `not-found` for an id nobody can have, `invalid-input`. */
  readonly prepare: (call: RawCall) => Prepared
}

interface Spec<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType> extends Described {
  readonly params: P
  readonly query: Q
  /** `z.undefined()` when the route takes none. */
  readonly body: B
  readonly handle: (call: Call<z.infer<P>, z.infer<Q>, z.infer<B>>) => Answer | Promise<Answer>
}

/** Makes a route of its description and a function that is handed parsed values. */
export function defineRoute<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(
  spec: Spec<P, Q, B>
): Route {
  const { handle, ...described } = spec
  const asked = spec.query.extend({ lang: z.enum(languages).optional() })
  return {
    ...described,
    query: asked,
    body: spec.body instanceof z.ZodUndefined ? null : spec.body,
    prepare: (raw) => {
      const params = spec.params.safeParse(raw.params)
      if (!params.success) throw new Problem('not-found')
      // The language itself is read from the request, for errors too; here it is only checked.
      parseInput(asked, raw.query)
      const query = parseInput(spec.query, raw.query)
      const body = parseInput(spec.body, raw.body)
      return { body, answer: async (keep) => handle({ ...raw, params: params.data, query, body, keep }) }
    }
  }
}

export const noParams = z.object({})
export const noQuery = z.object({})
export const noBody = z.undefined()

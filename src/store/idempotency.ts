import { z } from 'zod'
import type { Graph, Transaction } from './graph.js'
import { parseNode } from './rows.js'

const KeptAnswer = z.object({
  key: z.string(),
  actor: z.string(),
  /** SHA-256 of method, path and body of the request, in hex. */
  bodyHash: z.string(),
  status: z.number(),
  /** Headers worth repeating, such as `location`, as JSON. */
  headers: z.string(),
  body: z.string(),
  at: z.string()
})
/** The answer that was given to a request with an Idempotency-Key. */
export type KeptAnswer = z.infer<typeof KeptAnswer>

export type Idempotency = ReturnType<typeof createIdempotency>

/** Answers kept under `Idempotency-Key`, each key belonging to one actor. */
export function createIdempotency(graph: Graph) {
  return {
    async find(actor: string, key: string): Promise<KeptAnswer | undefined> {
      const [row] = await graph.read('kept-answer/find', { id: idOf(actor, key) })
      return row && parseNode(KeptAnswer, row.answer)
    },
    /** Keeps an answer in the transaction of the change it answers. */
    async keep(tx: Transaction, answer: KeptAnswer): Promise<void> {
      await tx.each('kept-answer/save', [{ id: idOf(answer.actor, answer.key), ...answer }])
    },
    /** Forgets all answers given before `at` (ISO 8601). */
    async removeBefore(tx: Transaction, at: string): Promise<void> {
      await tx.run('kept-answer/remove-before', { at })
    }
  } as const
}

// The length keeps actor `a:b` with key `c` apart from actor `a` with key `b:c`.
function idOf(actor: string, key: string): string {
  return `${actor.length}:${actor}:${key}`
}

import { z } from 'zod'

/** One entry of the ordered change log, written in the same transaction as the change itself. */
export const Change = z.object({
  seq: z.number(),
  noun: z.string(),
  id: z.string(),
  kind: z.enum(['saved', 'removed']),
  at: z.string(),
  author: z.string()
})
export type Change = z.infer<typeof Change>

/** An API key as kept: only the SHA-256 of the key, in hex. */
export const ApiKey = z.object({
  id: z.string(),
  name: z.string(),
  hash: z.string(),
  role: z.enum(['editor', 'administrator']),
  createdAt: z.string()
})
export type ApiKey = z.infer<typeof ApiKey>

/** Who asks. Every use case takes one; `policies/` decides. */
export const Actor = z.object({
  role: z.enum(['visitor', 'member', 'manager', 'editor', 'administrator']),
  id: z.string()
})
export type Actor = z.infer<typeof Actor>

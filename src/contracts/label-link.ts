import { z } from 'zod'
import { Id } from './participant.js'

/** One text of a list somebody brings: a skill, an occupation, a subject. `others` are further names of the same thing. */
export const ListEntry = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  others: z.array(z.string()).default([])
})
export type ListEntry = z.infer<typeof ListEntry>

/** The nearest labels of one text, best first; scores 0..1, comparable within one list of labels. */
export interface LinkedText {
  readonly id: string
  readonly query: string
  readonly matches: readonly { readonly id: string; readonly label: string; readonly score: number }[]
}

/** A link from a concept of ours to an entry of a foreign vocabulary; a person turns `proposed` into `confirmed` or `rejected`. */
export const LinkProposal = z.object({
  status: z.enum(['proposed', 'confirmed', 'rejected']),
  concept: z.object({ id: Id, label: z.string() }),
  foreign: z.object({ id: z.string().min(1), label: z.string() }),
  score: z.number().min(0).max(1)
})
export type LinkProposal = z.infer<typeof LinkProposal>

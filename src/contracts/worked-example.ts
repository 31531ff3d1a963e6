import { z } from 'zod'
import { ParticipantKind } from './participant.js'

/**
 * A need as told, the concepts it is about (most important first), and sketches of the partners an experienced
 * manager would call: grade 3 first, 2 good, 1 could help a bit. No partners: nobody in such a network can serve it.
 */
export const WorkedExample = z.object({
  need: z.string().min(3),
  from: ParticipantKind.default('craft'),
  trade: z.string().nullish(),
  concepts: z.array(z.string()),
  partners: z.array(
    z.object({ kind: ParticipantKind, grade: z.int().min(1).max(3), trade: z.string().nullish(), text: z.string() })
  )
})
export type WorkedExample = z.infer<typeof WorkedExample>

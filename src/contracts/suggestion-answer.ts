import { z } from 'zod'
import { Suggestion, Suggestions } from './suggestion.js'

const sentences = z.array(z.string())

/**
 * Answer of `POST /api/suggestions`: as `Suggestions`, with reasons, doubts and what is missing as sentences in the
 * asker's language. `reasonCodes` are the codes the sentences were made from, in the same order.
 */
export const SuggestionsAnswer = Suggestions.extend({
  suggestions: z.array(
    Suggestion.extend({
      reasons: z.object({ seeker: sentences, partner: sentences }),
      doubt: z.string(),
      reasonCodes: z.object({ seeker: sentences, partner: sentences, doubt: z.string() })
    })
  ),
  nobody: z.object({ missing: sentences, missingCodes: sentences }).nullable()
})
export type SuggestionsAnswer = z.infer<typeof SuggestionsAnswer>

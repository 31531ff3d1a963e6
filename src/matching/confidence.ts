import type { Question } from './question.js'
import type { Ranked } from './rank.js'
import { weights } from './weights.js'

/**
 * How sure we are that the network can serve a need at all, 0..1: a logistic function of how strongly the best
 * partners fit, how well the vocabulary knows the text, and how much of it belongs to things no network serves.
 */
export const confidence = ({ reading }: Question, ranked: readonly Ranked[]): number => {
  const { bias, fit, known, outside, outsideFrom } = weights.confidence
  const top = ranked.slice(0, 3)
  const meanFit = top.length > 0 ? top.reduce((sum, { fit: one }) => sum + one, 0) / top.length : 0
  const logit =
    bias + fit * meanFit + known * Math.log1p(reading.known) + outside * Math.max(0, reading.outside - outsideFrom)
  return top.length > 0 ? 1 / (1 + Math.exp(-logit)) : 0
}

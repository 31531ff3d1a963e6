import type { Blended } from '../blend.js'
import { weights } from '../weights.js'
import type { Experience } from './learn.js'

/**
 * A score as experience sees it: shares moved by the learned factors, all parts weighed by the trust in the partner
 * (1 for who has no outcomes yet). Parts still add up to the score.
 */
export const applyExperience = ({ parts, score }: Blended, participantId: string, experience: Experience): Blended => {
  const { factors } = experience
  const before = parts.reduce((sum, { weight }) => sum + weight, 0)
  const after = parts.reduce((sum, { weight, signal }) => sum + weight * factors[signal], 0)
  if (after === 0) return { parts, score }
  const moved = parts.map((part) => ({ ...part, weight: (part.weight * factors[part.signal] * before) / after }))
  const sum = moved.reduce((total, { value, weight }) => total + value * weight, 0)
  const faith = trustIn(experience, participantId)
  const scale = sum > 0 ? Math.min(faith, 1 / sum) : faith
  return { parts: moved.map((part) => ({ ...part, weight: part.weight * scale })), score: sum * scale }
}

/** Factor by which trust in a partner weighs on a score: around 1, which it is for who has no outcomes yet. */
export const trustIn = ({ trust, meanSuccess }: Experience, participantId: string): number =>
  1 + weights.experience.trustReach * ((trust.get(participantId)?.mean ?? meanSuccess) - meanSuccess)

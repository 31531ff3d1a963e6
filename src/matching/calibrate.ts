import type { Blended } from './blend.js'
import { weights } from './weights.js'

/**
 * Turns a blend into a score that means something: the chance, 0..1, that an experienced manager would call the
 * partner good for this need (Platt 1999, fitted on the judged needs). The parts are stretched with it, so they
 * still add up. `sure` is the confidence of the whole need; for one need the order never changes.
 */
export const calibrate = ({ score, parts }: Blended, sure: number): Blended => {
  const { bias, blend, confidence } = weights.calibration
  const bounded = Math.min(0.993, Math.max(0.007, sure))
  const chance = 1 / (1 + Math.exp(-(bias + blend * score + confidence * Math.log(bounded / (1 - bounded)))))
  const stretch = score > 0 ? chance / score : 0
  const stretched = parts.map((part) => ({ ...part, weight: part.weight * stretch }))
  return { score: stretched.reduce((sum, { value, weight }) => sum + value * weight, 0), parts: stretched }
}

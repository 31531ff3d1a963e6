import type { Format } from '../../contracts/participant.js'
import type { Signal } from '../signal.js'

/** Ways of working that say: we want to work with craft firms, not only be paid by them. */
const TWO_SIDED: ReadonlySet<Format> = new Set([
  'joint_project',
  'peer_exchange',
  'pilot_customer',
  'thesis',
  'student_project',
  'residency'
])

/**
 * Whether the partner gains too, 0..1: 1 when it names the asker's trade or kind among those it seeks, 0.75 when it
 * offers a two-sided way of working, 0.25 when it seeks others only, else 0.5. The blend takes it as its own part, so
 * one side's wish alone never carries a suggestion.
 */
export const reciprocity: Signal = (question, { entry }) => {
  const { seeks, formats } = entry.participant
  if (seeks.length > 0) return seeks.some((sought) => names(sought, question.trade, question.from)) ? 1 : 0.25
  return formats.some((one) => TWO_SIDED.has(one)) ? 0.75 : 0.5
}

const names = (sought: string, trade: string | null, from: string): boolean => {
  const wanted = sought.toLowerCase()
  return wanted === from || (trade !== null && wanted.includes(trade.toLowerCase()))
}

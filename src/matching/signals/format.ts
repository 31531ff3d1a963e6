import type { Signal } from '../signal.js'

/** Whether the participant offers a way of working the need asks for: 1 yes, 0 no, 0.5 when either side leaves it open. */
export const format: Signal = ({ formats }, { entry }) => {
  const offered = entry.participant.formats
  if (formats.size === 0 || offered.length === 0) return 0.5
  return offered.some((one) => formats.has(one)) ? 1 : 0
}

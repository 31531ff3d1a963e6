import type { Signal } from '../signal.js'

/** Whether the participant offers a way of working the need asks for: 1 yes, 0 no, 0.5 when either side leaves it open. */
export const format: Signal = ({ formatBits }, { segment, document }) => {
  const offered = segment.formats[document] ?? 0
  if (formatBits === 0 || offered === 0) return 0.5
  return (offered & formatBits) === 0 ? 0 : 1
}

import { ParticipantKind } from '../../contracts/participant.js'
import type { Signal } from '../signal.js'

/** Whether it is the kind of partner the text asks for by name: 1 yes, 0 no, 0.5 when the text leaves it open. */
export const kind: Signal = ({ wantedKinds }, { segment, document }) => {
  if (wantedKinds.size === 0) return 0.5
  const one = ParticipantKind.options[segment.kinds[document] ?? 0]
  return one !== undefined && wantedKinds.has(one) ? 1 : 0
}

import type { Signal } from '../signal.js'

/** Whether it is the kind of partner the text asks for by name: 1 yes, 0 no, 0.5 when the text leaves it open. */
export const kind: Signal = ({ wantedKinds }, { entry }) =>
  wantedKinds.size === 0 ? 0.5 : wantedKinds.has(entry.participant.kind) ? 1 : 0

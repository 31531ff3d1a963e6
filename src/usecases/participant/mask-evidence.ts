import type { Participant } from '../../contracts/participant.js'
import type { FindEvidence } from '../../language/find-evidence.js'
import type { Deps } from '../deps.js'
import { createPublicView } from './public-view.js'

/**
 * Wraps the search for evidence so that a craft firm's own phrase never names it: a reason shows the skill as the
 * public sees it.
 */
export function maskEvidence(deps: Pick<Deps, 'trades'>, find: FindEvidence): FindEvidence {
  const view = createPublicView(deps)
  return (participant: Participant, concept: number) => {
    const phrase = find(participant, concept)
    if (phrase === null) return null
    const { skills, anonymous } = view({ role: 'visitor', id: 'evidence' }, { ...participant, skills: [phrase] })
    return anonymous ? (skills[0] ?? null) : phrase
  }
}

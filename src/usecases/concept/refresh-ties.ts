import type { Need } from '../../contracts/need.js'
import type { Tie } from '../../contracts/participant.js'
import type { ParticipantWithTies } from '../../store/participants.js'
import type { Deps } from '../deps.js'
import { tieParticipant } from '../participant/complete.js'
import { tieToConcepts } from './tie.js'

/**
 * Reads everything again after the vocabulary has changed and keeps what is now understood differently. What a
 * person declared stays. Versions do not move: nobody edited anything.
 *
 * @returns how many participants and needs got new ties
 */
export function createRefreshTies(deps: Pick<Deps, 'participants' | 'needs' | 'reader' | 'clock'>) {
  return async (): Promise<number> => {
    const author = { id: 'vocabulary', at: deps.clock().toISOString() }
    const participants: ParticipantWithTies[] = []
    for await (const { participant, offers, seeks } of deps.participants.all()) {
      const read = tieParticipant(deps.reader, participant)
      const now = { offers: merge(offers, read.offers), seeks: merge(seeks, read.seeks) }
      if (differ(now.offers, offers) || differ(now.seeks, seeks)) participants.push({ participant, ...now })
    }
    await deps.participants.saveMany(author, participants)
    const needs: Need[] = []
    for await (const need of deps.needs.all()) {
      const about = merge(need.about, tieToConcepts(deps.reader, need.text, 'need'))
      if (differ(about, need.about)) needs.push({ ...need, about: [...about] })
    }
    await deps.needs.saveMany(author, needs)
    return participants.length + needs.length
  }
}

function merge(before: readonly Tie[], read: readonly Tie[]): readonly Tie[] {
  const declared = before.filter(({ source }) => source === 'declared')
  const named = new Set(declared.map(({ concept }) => concept))
  return [...declared, ...read.filter(({ concept }) => !named.has(concept))]
}

const differ = (one: readonly Tie[], other: readonly Tie[]): boolean => inOrder(one) !== inOrder(other)

const inOrder = (ties: readonly Tie[]): string =>
  JSON.stringify(ties.map(({ concept, weight, source }) => [concept, weight, source]).sort())

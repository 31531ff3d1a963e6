import type { Participant, ParticipantInput } from '../../contracts/participant.js'
import type { Reader } from '../../language/read-text.js'
import type { Regions } from '../../regions/regions.js'
import type { ParticipantTies } from '../../store/participants.js'
import { tieToConcepts } from '../concept/tie.js'
import { settle } from './settle.js'

/** What a participant's own words do not say. `before`: the one that is replaced. */
export interface Circumstances {
  readonly id: string
  readonly now: string
  readonly demo: boolean
  readonly before?: Participant | undefined
}

/**
 * Makes what is kept from what somebody says: place and district, times and version.
 *
 * @throws Problem `unknown-postal-code`
 */
export function completeParticipant(
  regions: Pick<Regions, 'place' | 'find'>,
  input: ParticipantInput,
  { id, now, demo, before }: Circumstances
): Participant {
  return {
    id,
    kind: input.kind,
    name: input.name,
    institution: input.institution ?? null,
    ...settle(regions, input),
    trade: input.trade ?? null,
    subject: input.subject ?? null,
    submarket: input.submarket ?? null,
    employees: input.employees ?? null,
    text: input.text,
    skills: input.skills,
    equipment: input.equipment,
    formats: input.formats,
    seeks: input.seeks,
    maxDistanceKm: input.maxDistanceKm ?? null,
    capacity: input.capacity,
    website: input.website ?? null,
    demo,
    createdAt: before?.createdAt ?? now,
    changedAt: now,
    version: (before?.version ?? 0) + 1
  }
}

/** What a participant offers and seeks, read from its own words. */
export function tieParticipant(reader: Reader, participant: Participant): ParticipantTies {
  const { trade, subject, submarket, text, skills, equipment, seeks } = participant
  const said = [trade, subject, submarket, text, ...skills, ...equipment].filter((part) => part !== null).join('. ')
  return {
    offers: tieToConcepts(reader, said, 'offer'),
    seeks: tieToConcepts(reader, seeks.join('. '), 'need')
  }
}

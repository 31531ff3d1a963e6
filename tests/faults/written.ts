import type { Participant } from '../../src/contracts/participant.js'

/** Small, so that many snapshots fall into the rounds. */
export const snapshotBytes = 150_000

/** The write number `at` of a round: half of them new, half replacing one of an earlier round; 100 B to 40 KB of text. */
export function faultyParticipant(round: number, at: number): Participant {
  const version = round * 1_000_000 + at + 1
  const time = new Date(Date.UTC(2026, 0, 1) + version).toISOString()
  return {
    id: at % 2 === 0 ? `r${round}-${at}` : `shared-${at % 97}`,
    kind: 'craft',
    name: `Betrieb ${round}/${at}`,
    institution: null,
    postalCode: null,
    town: null,
    ags: null,
    lat: at % 3 === 0 ? 48 : 48.5,
    lon: 9.25,
    trade: null,
    subject: null,
    submarket: null,
    employees: at % 5 === 0 ? null : at,
    text: faultyText(version),
    skills: ['Fräsen', '"', "'"],
    equipment: [],
    formats: [],
    seeks: [],
    maxDistanceKm: null,
    capacity: 3,
    website: null,
    demo: true,
    createdAt: time,
    changedAt: time,
    version
  }
}

/** A text that follows from the version alone, so a check needs nothing else. */
export function faultyText(version: number): string {
  const size = 100 + ((version * 7_919) % 39_900)
  return `${version}:`.padEnd(size, 'Zeile "ä"\n')
}

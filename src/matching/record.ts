import type { Participant } from '../contracts/participant.js'

/** What a record holds, in this order: names of fields would take half of a country's memory. */
type Packed = readonly [
  kind: Participant['kind'],
  name: string,
  institution: string | null,
  postalCode: string | null,
  town: string | null,
  ags: string | null,
  trade: string | null,
  subject: string | null,
  submarket: string | null,
  employees: number | null,
  skills: string[],
  equipment: string[],
  formats: string[],
  seeks: string[],
  maxDistanceKm: number | null,
  capacity: number,
  website: string | null,
  demo: boolean,
  version: number
]

/** Packs a participant as JSON without field names. */
export const packRecord = (participant: Participant): string => {
  const { kind, name, institution, postalCode, town, ags, trade, subject, submarket, employees } = participant
  const { skills, equipment, formats, seeks, maxDistanceKm, capacity, website, demo, version } = participant
  const packed: Packed = [
    ...([kind, name, institution, postalCode, town, ags, trade, subject, submarket, employees] as const),
    ...([skills, equipment, formats, seeks, maxDistanceKm, capacity, website, demo, version] as const)
  ]
  return JSON.stringify(packed)
}

/** The participant of a packed record; text, times and coordinates are empty. */
export const unpackRecord = (id: string, record: string): Participant => {
  const packed: Packed = JSON.parse(record)
  const [kind, name, institution, postalCode, town, ags, trade, subject, submarket, employees] = packed
  const [, , , , , , , , , , skills, equipment, formats, seeks, maxDistanceKm, capacity, website, demo, version] =
    packed
  const said = {
    id,
    kind,
    name,
    institution,
    postalCode,
    town,
    ags,
    trade,
    subject,
    submarket,
    employees,
    skills,
    equipment
  }
  const rest = { formats, seeks, maxDistanceKm, capacity, website, demo, version }
  return { ...said, ...rest, lat: null, lon: null, text: '', createdAt: '', changedAt: '' }
}

import type { Alliance } from '../../src/contracts/alliance.js'
import type { Concept } from '../../src/contracts/concept.js'
import type { Need } from '../../src/contracts/need.js'
import type { Participant, Tie } from '../../src/contracts/participant.js'
import type { District } from '../../src/contracts/place.js'
import type { Author } from '../../src/store/graph.js'
import type { ParticipantWithTies } from '../../src/store/participants.js'

/** Invented facts for tests of the store. */
export const author: Author = { id: 'tester', at: '2026-03-01T08:00:00.000Z' }

export const sampleConcept = (id: string, other: Partial<Concept> = {}): Concept => ({
  id,
  label: `Begriff ${id}`,
  en: `Concept ${id}`,
  kind: 'technology',
  workshop: ['Fräse'],
  says: [],
  research: ['Zerspanung', 'CNC'],
  creative: [],
  offers: [],
  trades: ['A27'],
  broader: [],
  related: [],
  ...other
})

export const sampleConcepts: readonly Concept[] = [
  sampleConcept('wood', { broader: ['material', 'nature'] }),
  sampleConcept('laser', {
    related: [
      ['wood', 0.5],
      ['material', 1]
    ],
    esco: 'http://data.europa.eu/esco/skill/1'
  }),
  sampleConcept('material', { workshop: [], research: [], trades: ['*'] }),
  sampleConcept('nature')
]

export const sampleTie = (concept: string, weight = 0.5): Tie => ({ concept, weight, source: 'read' })

export const sampleParticipant = (id: string, other: Partial<Participant> = {}): Participant => ({
  id,
  kind: 'craft',
  name: `Schreinerei ${id}`,
  institution: null,
  postalCode: '72070',
  town: 'Tübingen',
  ags: '08416',
  lat: 48.5,
  lon: 9,
  trade: 'Tischler',
  subject: null,
  submarket: null,
  employees: 7,
  text: 'Möbel, "Treppen"\nund \'Türen\'; \\ Ende',
  skills: ['Treppenbau', 'a,b', ''],
  equipment: [],
  formats: ['thesis'],
  seeks: [],
  maxDistanceKm: 50,
  capacity: 3,
  website: null,
  demo: false,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-02T00:00:00.000Z',
  version: 1,
  ...other
})

export const sampleRow = (id: string, other: Partial<Participant> = {}): ParticipantWithTies => ({
  participant: sampleParticipant(id, other),
  offers: [sampleTie('wood', 1), sampleTie('laser', 0.25)],
  seeks: [sampleTie('material', 0)]
})

export const sampleNeed = (id: string, other: Partial<Need> = {}): Need => ({
  id,
  participantId: null,
  from: 'craft',
  trade: null,
  employees: null,
  postalCode: null,
  town: null,
  ags: '08416',
  text: 'Unsere Fräse rattert',
  fieldOfAction: null,
  status: 'open',
  about: [sampleTie('laser', 0.75)],
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  version: 1,
  ...other
})

export const sampleDistrict = (ags: string, other: Partial<District> = {}): District => ({
  ags,
  name: `Kreis ${ags}`,
  form: 'Landkreis',
  state: 'Baden-Württemberg',
  nuts3: 'DE142',
  lat: 48.5,
  lon: 9,
  areaKm2: 519.2,
  population: 227_331,
  ...other
})

export const sampleDistricts: readonly District[] = [
  sampleDistrict('08416'),
  sampleDistrict('08415'),
  sampleDistrict('09162', { state: 'Bayern' })
]

export const sampleAlliance = (id: string, other: Partial<Alliance> = {}): Alliance => ({
  id,
  name: `Bündnis ${id}`,
  en: `Alliance ${id}`,
  description: '',
  districts: ['08416', '08415'],
  parts: [
    { id: 'wood', kind: 'field', name: 'Holz', en: 'Wood' },
    { id: 'advice', kind: 'module', name: 'Beratung', en: 'Advice' }
  ],
  demo: true,
  ...other
})

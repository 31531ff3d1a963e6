import fc from 'fast-check'
import { Concept } from '../../src/contracts/concept.js'
import { type Participant, ParticipantKind } from '../../src/contracts/participant.js'
import { toUnitLength } from '../../src/language/embed.js'
import type { Link } from '../../src/language/link-concepts.js'
import { type CatalogueHolder, createCatalogue } from '../../src/matching/catalogue.js'
import { createConceptGraph } from '../../src/matching/concept-graph.js'
import { type Asked, ask, type Question } from '../../src/matching/question.js'
import { KEPT_DIMENSIONS } from '../../src/matching/segment.js'
import type { DocumentInput } from '../../src/matching/segment-builder.js'

/** A vocabulary of numbers for networks made by hand: concept 0 is related to 1, 2 to 3, and so on. */
export const CONCEPTS = 24
export const concepts: readonly Concept[] = Array.from({ length: CONCEPTS }, (_, at) =>
  Concept.parse({
    id: `concept-${at}`,
    label: `Begriff ${at}`,
    en: `Concept ${at}`,
    kind: at % 8 === 7 ? 'trade' : 'technology',
    related: at % 2 === 0 ? [[`concept-${at + 1}`, 0.5]] : []
  })
)
const graph = createConceptGraph(concepts)

export const STEMS = ['holz', 'staub', 'brot', 'blech', 'lack', 'film', 'messen', 'kurs'] as const

/** A participant with whatever is given; everything else is plain. */
export const participantLike = (given: Partial<Participant> & Pick<Participant, 'id'>): Participant => ({
  kind: 'craft',
  name: `Betrieb ${given.id}`,
  institution: null,
  postalCode: null,
  town: null,
  ags: '15003',
  lat: 52.13,
  lon: 11.62,
  trade: null,
  subject: null,
  submarket: null,
  employees: null,
  text: '',
  skills: [],
  equipment: [],
  formats: [],
  seeks: [],
  maxDistanceKm: null,
  capacity: 3,
  website: null,
  demo: false,
  createdAt: '2026-01-01T00:00:00Z',
  changedAt: '2026-01-01T00:00:00Z',
  version: 1,
  ...given
})

/** A document whose links have unit length, as reading a profile gives them. */
export const documentLike = (
  given: Partial<Participant> & Pick<Participant, 'id'>,
  read: Partial<Omit<DocumentInput, 'participant'>> = {}
): DocumentInput => {
  const participant = participantLike(given)
  return {
    participant,
    links: [{ concept: 0, weight: 1 }],
    terms: new Map([['holz', 2]]),
    length: 2,
    vector: new Float32Array(KEPT_DIMENSIONS).fill(KEPT_DIMENSIONS ** -0.5),
    budgetLeft: participant.capacity,
    ...read
  }
}

/** A question about concept 0 from Magdeburg, changed by what is given. */
export const questionLike = (given: Partial<Asked> = {}): Question =>
  ask(
    {
      reading: {
        words: [],
        stems: new Set(['holz']),
        vector: new Float32Array(KEPT_DIMENSIONS).fill(KEPT_DIMENSIONS ** -0.5),
        links: [{ concept: 0, weight: 1 }],
        known: 5,
        outside: 0
      },
      place: { lat: 52.13, lon: 11.62 },
      trade: null,
      from: 'craft',
      kinds: new Set(),
      wantedKinds: new Set(),
      formats: new Set(),
      ignoreDistance: false,
      excluded: new Set(),
      limit: 10,
      ...given
    },
    graph
  )

export const catalogueOf = (documents: readonly DocumentInput[]): CatalogueHolder => {
  const holder = createCatalogue(CONCEPTS)
  holder.put(documents)
  return holder
}

const kind = fc.constantFrom(...ParticipantKind.options)
const format = fc.constantFrom('thesis', 'joint_project', 'rental', 'training', 'peer_exchange', 'own_way')
const vector = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 })
  .map((head) => toUnitLength(Float32Array.from({ length: KEPT_DIMENSIONS }, (_, d) => head[d % 8] ?? 0)))
const links = fc
  .dictionary(fc.integer({ min: 0, max: CONCEPTS - 1 }).map(String), fc.double({ min: 0.05, max: 1, noNaN: true }), {
    maxKeys: 6
  })
  .map((weights): readonly Link[] => {
    const length = Math.sqrt(Object.values(weights).reduce((sum, weight) => sum + weight ** 2, 0))
    return Object.entries(weights)
      .map(([concept, weight]) => ({ concept: Number(concept), weight: weight / length }))
      .sort((a, b) => b.weight - a.weight || a.concept - b.concept)
  })
const lat = fc.double({ min: 47.3, max: 55, noNaN: true })
const lon = fc.double({ min: 5.9, max: 15, noNaN: true })

/** Any document; its id is left to the list it stands in. */
const document = fc
  .record({
    kind,
    place: fc.option(fc.record({ lat, lon })),
    formats: fc.uniqueArray(format, { maxLength: 3 }),
    seeks: fc.constantFrom<string[]>([], ['Tischlerei'], ['research'], ['Bäckereien gesucht']),
    maxDistanceKm: fc.option(fc.integer({ min: 0, max: 500 })),
    capacity: fc.integer({ min: 0, max: 400 }),
    left: fc.integer({ min: -2, max: 400 }),
    terms: fc.uniqueArray(fc.constantFrom(...STEMS), { maxLength: 5 }),
    links,
    vector
  })
  .map(({ place, left, terms, links, vector, ...rest }) => (id: string) => {
    const profile = { ...rest, id, lat: place?.lat ?? null, lon: place?.lon ?? null }
    const counts = new Map(terms.map((stem, at) => [stem, 1 + at * 0.5]))
    return documentLike(profile, { links, vector, terms: counts, length: terms.length + 1, budgetLeft: left })
  })

/** Small networks; ids are drawn so that their order says nothing. */
export const network = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 0xffffff }), document), { minLength: 0, maxLength: 30 })
  .map((rows): readonly DocumentInput[] => {
    const made = new Map(rows.map(([number, make]) => [`p${number.toString(36)}`, make]))
    return [...made].map(([id, make]) => make(id))
  })

/** Any question to such a network, with a limit that leaves nobody out. */
export const question = fc
  .record({
    place: fc.option(fc.record({ lat, lon })),
    trade: fc.option(fc.constantFrom('Tischlerei', 'Bäckerei')),
    from: kind,
    kinds: fc.uniqueArray(kind, { maxLength: 3 }),
    wantedKinds: fc.uniqueArray(kind, { maxLength: 2 }),
    formats: fc.uniqueArray(format, { maxLength: 2 }),
    ignoreDistance: fc.boolean(),
    stems: fc.uniqueArray(fc.constantFrom(...STEMS), { maxLength: 4 }),
    links,
    vector
  })
  .map(({ kinds, wantedKinds, formats, stems, links, vector, ...rest }) =>
    questionLike({
      ...rest,
      kinds: new Set(kinds),
      wantedKinds: new Set(wantedKinds),
      formats: new Set(formats),
      reading: { words: [], stems: new Set(stems), links, vector, known: 3, outside: 0 },
      limit: 100
    })
  )

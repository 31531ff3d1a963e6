import { readProfile } from '../../src/language/read-profile.js'
import { createReader, type Reader } from '../../src/language/read-text.js'
import { wantedFormats } from '../../src/language/wanted-formats.js'
import { wantedKinds } from '../../src/language/wanted-kinds.js'
import { type CatalogueHolder, createCatalogue } from '../../src/matching/catalogue.js'
import { type ConceptGraph, createConceptGraph } from '../../src/matching/concept-graph.js'
import { ask, type Question } from '../../src/matching/question.js'
import type { DocumentInput } from '../../src/matching/segment-builder.js'
import { readLexicon } from '../../src/store/lexicon.js'
import { createSeed } from '../../src/store/seed.js'
import { fingerprintReading } from '../../src/usecases/catalogue/fingerprint.js'
import { createFastReading } from './fast-reading.js'
import { createPopulation, type Invented, type InventedNeed, type Material } from './population.js'

/** Invented at once; their readings wait in memory until they are put. */
const AT_ONCE = 5_000

export interface Bench {
  readonly material: Material
  readonly reader: Reader
  readonly graph: ConceptGraph
  readonly holder: CatalogueHolder
  readonly population: ReturnType<typeof createPopulation>
  readonly needs: readonly InventedNeed[]
  readonly questions: readonly Question[]
  readonly toDocument: (invented: Invented) => DocumentInput
  /** Of the vocabulary, as a snapshot must name it. */
  readonly vocabulary: string
  /** Seconds from nothing to a full catalogue, readings at hand. */
  readonly readyS: number
  /** Microseconds to read one of these profiles from its text, as the first start on a graph does. */
  readonly readingUs: number
}

export const readMaterial = async (): Promise<Material> => {
  const seed = createSeed()
  const [concepts, places, districts, trades] = await Promise.all([
    seed.concepts(),
    seed.places(),
    seed.districts(),
    seed.trades()
  ])
  return { concepts, places, districts, trades }
}

/** The same needs for every program that is compared. */
export const inventNeeds = (material: Material, count: number): readonly InventedNeed[] => {
  const { need } = createPopulation(material, 2)
  return Array.from({ length: count }, need)
}

/** Invents a population, fills a catalogue with it, and measures how long that took. */
export const openBench = async (participants: number, needCount: number): Promise<Bench> => {
  const begun = performance.now()
  const material = await readMaterial()
  const { concepts } = material
  const reader = createReader(await readLexicon(concepts), concepts)
  const graph = createConceptGraph(concepts)
  const holder = createCatalogue(concepts.length)
  const filling = holder.fill()
  let milliseconds = performance.now() - begun

  const population = createPopulation(material)
  const toDocument = createFastReading(reader)
  for (let from = 0; from < participants; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, participants - from)
    const documents = Array.from({ length: size }, (_, at) => toDocument(population.participant(from + at)))
    const put = performance.now()
    for (const document of documents) filling.add(document)
    milliseconds += performance.now() - put
  }
  const last = performance.now()
  filling.finish()
  milliseconds += performance.now() - last

  const needs = inventNeeds(material, needCount)
  return {
    material,
    reader,
    graph,
    holder,
    population,
    needs,
    questions: needs.map((need) => toQuestion(reader, graph, need)),
    toDocument,
    vocabulary: fingerprintReading(concepts, (profile) => readProfile(reader, profile)),
    readyS: milliseconds / 1_000,
    readingUs: timeReading(reader, population)
  }
}

const toQuestion = (reader: Reader, graph: ConceptGraph, { text, trade, place }: InventedNeed): Question => {
  const reading = reader.read(text, 'need')
  return ask(
    {
      reading,
      place,
      trade,
      from: 'craft',
      kinds: new Set(),
      wantedKinds: wantedKinds(text),
      formats: wantedFormats(reading.words),
      ignoreDistance: false,
      excluded: new Set(),
      limit: 10
    },
    graph
  )
}

const timeReading = (reader: Reader, population: Bench['population']): number => {
  const sample = Array.from({ length: 300 }, (_, at) => population.participant(at).participant)
  for (const participant of sample.slice(0, 100)) readProfile(reader, participant)
  const before = process.cpuUsage()
  for (const participant of sample) readProfile(reader, participant)
  return process.cpuUsage(before).user / sample.length
}

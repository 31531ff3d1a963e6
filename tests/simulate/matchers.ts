import { createRequire } from 'node:module'
import MiniSearch from 'minisearch'
import { z } from 'zod'
import type { Concept } from '../../src/contracts/concept.js'
import { readProfile } from '../../src/language/read-profile.js'
import { createReader, type Reader } from '../../src/language/read-text.js'
import { understand } from '../../src/language/understand.js'
import { wantedFormats } from '../../src/language/wanted-formats.js'
import { wantedKinds } from '../../src/language/wanted-kinds.js'
import type { Blended } from '../../src/matching/blend.js'
import { createCatalogue } from '../../src/matching/catalogue.js'
import { readLexicon } from '../../src/store/lexicon.js'
import { createAskNeed } from '../../src/usecases/suggestion/ask-need.js'
import type { Person, Region } from './region.js'

/** A partner who may fit a need. */
export interface Fitting extends Blended {
  readonly participantId: string
  /** How sure the ranking is of the need as a whole, 0..1. */
  readonly confidence: number
}

/** Partners of each need by id, best first. */
export type Fittings = ReadonlyMap<string, readonly Fitting[]>

/** Partners looked at for a need, by every method that ranks. */
const LOOKED_AT = 20

/** A reader of German that knows this vocabulary. */
export const openReader = async (known: readonly Concept[]): Promise<Reader> =>
  createReader(await readLexicon(known), known)

/** Ranks partners for all needs as the product does; capacity is left to the strategies. */
export const rankByHandschlag = (region: Region, reader: Reader): Fittings => {
  const catalogue = createCatalogue(reader.index.concepts.length)
  catalogue.put(
    region.people.map(({ participant }) => ({
      participant,
      ...readProfile(reader, participant),
      budgetLeft: participant.capacity
    }))
  )
  const places = new Map(region.people.map(({ participant }) => [participant.postalCode, participant]))
  const askNeed = createAskNeed({
    reader,
    catalogue: catalogue.current,
    place: (postalCode) => {
      const somebody = places.get(postalCode)
      return { lat: somebody?.lat ?? 0, lon: somebody?.lon ?? 0 }
    },
    understand: (reading) => understand(reader.index, reading),
    wantedFormats,
    wantedKinds,
    tradeNumber: () => null
  })
  return new Map(
    region.needs.map(({ need }): [string, readonly Fitting[]] => {
      const { ranked, confidence } = askNeed(need, LOOKED_AT)
      return [
        need.id,
        ranked.map(({ participant, parts, score }) => ({ participantId: participant.id, parts, score, confidence }))
      ]
    })
  )
}

/** Ranks partners by keyword search over their profiles: MiniSearch (BM25+, any word), with German stop words. */
export const rankByKeywords = (region: Region): Fittings => {
  const search = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    processTerm: (term) => (stopWords.has(term.toLowerCase()) ? null : term.toLowerCase())
  })
  search.addAll(region.people.map((person) => ({ id: person.participant.id, text: profileText(person) })))
  return new Map(
    region.needs.map(({ need, asker }): [string, readonly Fitting[]] => [
      need.id,
      search
        .search(need.text)
        .slice(0, LOOKED_AT)
        .map(({ id, score }) => ({ participantId: String(id), parts: [], score, confidence: 1 }))
        .filter(({ participantId }) => participantId !== asker.participant.id)
    ])
  )
}

const stopWords = new Set(z.array(z.string()).parse(createRequire(import.meta.url)('stopwords-de')))

const profileText = ({ participant }: Person): string => [participant.name, ...participant.skills].join('. ')

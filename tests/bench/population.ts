import type { Concept } from '../../src/contracts/concept.js'
import type { Participant, ParticipantKind } from '../../src/contracts/participant.js'
import type { District, Place } from '../../src/contracts/place.js'
import type { Trade } from '../../src/contracts/trade.js'
import { createRandom, createWeighted, type Random } from './random.js'

/** What a population is made of. */
export interface Material {
  readonly concepts: readonly Concept[]
  readonly places: readonly Place[]
  readonly districts: readonly District[]
  readonly trades: readonly Trade[]
}

/** A made-up participant and the concepts its words were taken from. */
export interface Invented {
  readonly participant: Participant
  readonly concepts: readonly Concept[]
}

/** A made-up need. */
export interface InventedNeed {
  readonly text: string
  readonly trade: string | null
  readonly place: Place
}

/** Shares of craft firms, creative firms and research groups: about 1.04 million, 0.23 million and 0.04 million in Germany. */
const KINDS: readonly (readonly [kind: ParticipantKind, share: number])[] = [
  ['craft', 0.8],
  ['creative', 0.17],
  ['research', 0.03]
]

/** The trades with most firms, most frequent first (order of the chambers' yearly counts); the rest follow with a tail. */
const FREQUENT = [
  'A38',
  'A42',
  'A20',
  'A25',
  'A24',
  'B1-33',
  'B1-56',
  'A10',
  'A27',
  'A1',
  'A13',
  'B2-24',
  'B1-38',
  'A4',
  'A3',
  'A16',
  'A52',
  'B2-3',
  'A30',
  'A32'
]

const FORMATS: Readonly<Record<ParticipantKind, readonly string[]>> = {
  craft: ['peer_exchange', 'supplier', 'joint_project', 'pilot_customer', 'machine_sharing'],
  creative: ['project', 'consulting', 'workshop', 'training', 'design_sprint'],
  research: ['thesis', 'student_project', 'joint_project', 'contract_research', 'lab_use'],
  multiplier: ['consulting']
}

/** Invents participants and needs: seeded, spread by population and by frequency of trades, in the words of the vocabulary. */
export const createPopulation = ({ concepts, places, districts, trades }: Material, seed = 1) => {
  const random = createRandom(seed)
  const drawPlace = placesByPopulation(places, districts)
  const drawTrade = createWeighted(trades, ({ number }) => {
    const rank = FREQUENT.indexOf(number)
    return rank >= 0 ? 1 / (1 + 0.12 * rank) : 0.04
  })
  const drawKind = createWeighted(KINDS, ([, share]) => share)
  const useful = concepts.filter(({ kind, offers }) => kind !== 'theme' && kind !== 'outside' && offers.length > 0)
  const byTrade = new Map(
    trades.map(({ number }) => [number, useful.filter((concept) => concept.trades.includes(number))])
  )
  const creative = useful.filter((concept) => concept.creative.length > 0)
  const research = useful.filter((concept) => concept.research.length > 0)
  const speakable = concepts.filter(({ kind, says }) => kind === 'problem' && says.length > 0)

  const participant = (at: number): Invented => {
    const [kind] = drawKind(random)
    const trade = kind === 'craft' ? drawTrade(random) : null
    const pool = trade === null ? (kind === 'creative' ? creative : research) : (byTrade.get(trade.number) ?? useful)
    const chosen = Array.from({ length: 3 }, () => random.pick(pool))
    const place = drawPlace(random)
    const capacity = 1 + random.below(4)
    return {
      concepts: chosen,
      participant: {
        id: `b${at}`,
        kind,
        name: `${trade?.name ?? (kind === 'creative' ? 'Studio' : 'Arbeitsgruppe')} ${at}`,
        institution: null,
        postalCode: place.postalCode,
        town: place.town,
        ags: place.ags,
        lat: place.lat + (random.next() - 0.5) * 0.02,
        lon: place.lon + (random.next() - 0.5) * 0.02,
        trade: trade?.name ?? null,
        subject: null,
        submarket: null,
        employees: 1 + random.below(20),
        text: chosen.map((concept) => random.pick(concept.offers)).join(' '),
        skills: chosen.flatMap((concept) => skillsOf(concept, kind, random)),
        equipment: [],
        formats: [random.pick(FORMATS[kind]), random.pick(FORMATS[kind])],
        seeks: random.next() < 0.15 ? [drawTrade(random).name] : [],
        maxDistanceKm: random.next() < 0.3 ? 50 + random.below(150) : null,
        capacity,
        website: null,
        demo: true,
        createdAt: '2026-01-01T00:00:00Z',
        changedAt: '2026-01-01T00:00:00Z',
        version: 1
      }
    }
  }

  const need = (): InventedNeed => {
    const concept = random.pick(speakable)
    return { text: random.pick(concept.says), trade: drawTrade(random).name, place: drawPlace(random) }
  }

  return { participant, need } as const
}

const skillsOf = (concept: Concept, kind: ParticipantKind, random: Random): readonly string[] => {
  const words = kind === 'craft' ? concept.workshop : kind === 'creative' ? concept.creative : concept.research
  return words.length > 0 ? [random.pick(words), random.pick(words)] : [concept.label]
}

/** A district draws by its inhabitants; its postcodes share them evenly. */
const placesByPopulation = (places: readonly Place[], districts: readonly District[]) => {
  const inhabitants = new Map(districts.map(({ ags, population }) => [ags, population]))
  const counts = new Map<string, number>()
  for (const { ags } of places) counts.set(ags, (counts.get(ags) ?? 0) + 1)
  return createWeighted(places, ({ ags }) => (inhabitants.get(ags) ?? 0) / (counts.get(ags) ?? 1))
}

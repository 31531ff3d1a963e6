import type { Concept } from '../../src/contracts/concept.js'
import type { Need } from '../../src/contracts/need.js'
import type { Participant, ParticipantKind } from '../../src/contracts/participant.js'
import type { Place } from '../../src/contracts/place.js'
import type { Random } from './random.js'

/** A participant with what nobody sees: what it can really do, how far it goes, what it feels like. */
export interface Person {
  readonly participant: Participant
  /** Concept position to depth, 0..1. The profile tells most of it, and now and then more than is true. */
  readonly abilities: ReadonlyMap<number, number>
  /** Kilometres that cost one unit of log odds. */
  readonly reach: number
  /** Willingness beside all reasons, log odds. */
  readonly mood: number
  /** Kinds it would like to work with. */
  readonly likes: ReadonlySet<ParticipantKind>
}

/** A need with what it is really about. */
export interface RegionNeed {
  readonly need: Need
  readonly week: number
  readonly asker: Person
  readonly truth: readonly { readonly concept: number; readonly weight: number }[]
}

export interface Region {
  readonly people: readonly Person[]
  readonly needs: readonly RegionNeed[]
}

export interface RegionPlan {
  readonly firms: number
  readonly weeks: number
  readonly needsPerWeek: number
}

const AT = '2026-01-01T00:00:00Z'
/** Of a hundred: 80 craft firms, 13 creative firms, 7 research groups, so that research is scarce as it is. */
const KINDS: readonly ParticipantKind[] = [
  ...Array.from({ length: 80 }, () => 'craft' as const),
  ...Array.from({ length: 13 }, () => 'creative' as const),
  ...Array.from({ length: 7 }, () => 'research' as const)
]
const OTHERS: Readonly<Record<ParticipantKind, readonly ParticipantKind[]>> = {
  craft: ['research', 'creative'],
  research: ['craft', 'creative'],
  creative: ['craft', 'research'],
  multiplier: ['craft']
}
const FORMATS: Readonly<Record<ParticipantKind, readonly string[]>> = {
  craft: ['peer_exchange', 'supplier', 'joint_project', 'pilot_customer'],
  research: ['thesis', 'student_project', 'contract_research', 'lab_use'],
  creative: ['project', 'workshop', 'design_sprint', 'consulting'],
  multiplier: ['training']
}

/** Invents a region: who is there, and a year of needs. `spoken` gives the words, `places` where people live. */
export const inventRegion = (
  random: Random,
  spoken: readonly Concept[],
  places: readonly Place[],
  plan: RegionPlan
): Region => {
  const topics = rankTopics(random, spoken)
  const people = Array.from({ length: plan.firms }, (_, at) => inventPerson(random, spoken, topics, places, at))
  const needs: RegionNeed[] = []
  for (let week = 0; week < plan.weeks; week += 1) {
    const count = random.poisson(plan.needsPerWeek)
    for (let at = 0; at < count; at += 1) {
      const asker = random.pick(people)
      if (asker) needs.push(inventNeed(random, spoken, topics, asker, week, needs.length))
    }
  }
  return { people, needs }
}

/** Concepts a region's year is about; a whole country has more. */
const TOPICS = 500

/** Positions of concepts people speak of, hottest first: demand falls by Zipf's law. */
interface Topics {
  readonly pick: (random: Random, fits: (concept: Concept) => boolean) => number
  /** The same without regard to demand. */
  readonly anyOf: (random: Random, fits: (concept: Concept) => boolean) => number
}

const rankTopics = (random: Random, spoken: readonly Concept[]): Topics => {
  const order = spoken
    .map(({ kind, says }, at) => ({ at, key: random.next(), isTopic: kind !== 'outside' && says.length > 0 }))
    .filter(({ isTopic }) => isTopic)
    .sort((a, b) => a.key - b.key)
    .slice(0, TOPICS)
    .map(({ at }) => at)
  const sums: number[] = []
  order.reduce((sum, _, rank) => {
    sums.push(sum + (rank + 1) ** -0.7)
    return sum + (rank + 1) ** -0.7
  }, 0)
  const draw = (one: Random): number => {
    const wanted = one.next() * (sums.at(-1) ?? 0)
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return order[low] ?? 0
  }
  const first = (one: () => number, fits: (concept: Concept) => boolean): number => {
    for (;;) {
      const at = one()
      const concept = spoken[at]
      if (concept && fits(concept)) return at
    }
  }
  return {
    pick: (one, fits) => first(() => draw(one), fits),
    anyOf: (one, fits) => first(() => one.pick(order) ?? 0, fits)
  }
}

const inventPerson = (
  random: Random,
  spoken: readonly Concept[],
  topics: Topics,
  places: readonly Place[],
  at: number
): Person => {
  const kind = random.pick(KINDS) ?? 'craft'
  const words = (concept: Concept | undefined): readonly string[] =>
    (kind === 'research' ? concept?.research : kind === 'creative' ? concept?.creative : concept?.workshop) ?? []
  const abilities = new Map<number, number>()
  // Half of it is what the region asks for most, half any of its topics: supply follows demand, but not well.
  const anywhere = (): number => topics.anyOf(random, (one) => words(one).length > 0)
  for (let count = 3 + random.below(4); count > 0; count -= 1) {
    const concept = random.next() < 0.5 ? topics.pick(random, (one) => words(one).length > 0) : anywhere()
    abilities.set(concept, 0.4 + 0.6 * random.next())
  }
  const skills = [...abilities.keys()]
    .filter(() => random.next() < 0.8)
    .flatMap((one) => pickSome(random, words(spoken[one]), 2))
  // One in four claims something it can hardly do.
  if (random.next() < 0.25) {
    const claimed = anywhere()
    skills.push(...pickSome(random, words(spoken[claimed]), 2))
    if (!abilities.has(claimed)) abilities.set(claimed, 0.1)
  }
  const place = random.pick(places)
  const likes = new Set(OTHERS[kind].filter(() => random.next() < 0.5))
  const usual = { craft: 2, research: 3, creative: 4, multiplier: 5 }[kind]
  return {
    participant: {
      id: `${kind[0]}${String(at).padStart(5, '0')}`,
      kind,
      name: `Beteiligte ${at}`,
      institution: null,
      postalCode: place?.postalCode ?? null,
      town: place?.town ?? null,
      ags: place?.ags ?? null,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      trade: null,
      subject: null,
      submarket: null,
      employees: null,
      text: '',
      skills,
      equipment: [],
      formats: pickSome(random, FORMATS[kind], 2),
      // Half of those who like a kind say so.
      seeks: [...likes].filter(() => random.next() < 0.5),
      maxDistanceKm: null,
      capacity: Math.max(1, usual - 1 + random.below(3)),
      website: null,
      demo: true,
      createdAt: AT,
      changedAt: AT,
      version: 1
    },
    abilities,
    reach: (kind === 'research' ? 120 : 60) * Math.exp(0.5 * random.normal()),
    mood: 0.8 * random.normal(),
    likes
  }
}

const inventNeed = (
  random: Random,
  spoken: readonly Concept[],
  topics: Topics,
  asker: Person,
  week: number,
  at: number
): RegionNeed => {
  const main = topics.pick(random, () => true)
  const side = topics.pick(random, () => true)
  const hasSide = random.next() < 0.4 && side !== main
  const { participant } = asker
  const says = random.pick(spoken[main]?.says ?? []) ?? ''
  const more = hasSide ? (random.pick(spoken[side]?.workshop ?? []) ?? '') : ''
  return {
    need: {
      id: `n${String(at).padStart(5, '0')}`,
      participantId: participant.id,
      from: participant.kind,
      trade: null,
      employees: null,
      postalCode: participant.postalCode,
      town: participant.town,
      ags: participant.ags,
      text: more === '' ? says : `${says} Dazu auch ${more}.`,
      fieldOfAction: null,
      status: 'open',
      about: [],
      createdAt: AT,
      changedAt: AT,
      version: 1
    },
    week,
    asker,
    truth: hasSide
      ? [
          { concept: main, weight: 0.7 },
          { concept: side, weight: 0.3 }
        ]
      : [{ concept: main, weight: 1 }]
  }
}

const pickSome = (random: Random, items: readonly string[], count: number): string[] =>
  items
    .map((item) => ({ item, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ item }) => item)

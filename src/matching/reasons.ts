import type { Concept } from '../contracts/concept.js'
import type { Participant } from '../contracts/participant.js'
import type { Reason, UnderstoodConcept } from '../contracts/suggestion.js'
import type { Question } from './question.js'
import type { Ranked } from './rank.js'
import { shownDistance } from './shown-distance.js'

/** What the reasons may rest on besides the ranking itself. */
export interface Grounds {
  readonly concepts: readonly Concept[]
  /** What the person was told it was understood as. */
  readonly understood: readonly UnderstoodConcept[]
  /** The partner's own phrase behind a concept position, or null. */
  readonly evidence: (participant: Participant, concept: number) => string | null
}

export interface Explanation {
  readonly seeker: readonly Reason[]
  readonly partner: readonly Reason[]
  readonly doubt: Reason
}

/** Reasons shown for what is shared, at most, and shared concepts looked at for them. */
const SHARED_SHOWN = 3
const SHARED_LOOKED_AT = 8

/** Says why a suggestion helps the seeker, why it helps the partner, and one honest doubt; all as codes and data. */
export const explain = (question: Question, ranked: Ranked, grounds: Grounds): Explanation => {
  const shared = sharedConcepts(question, ranked)
  return {
    seeker: forSeeker(question, ranked, shared, grounds),
    partner: forPartner(question, ranked),
    doubt: findDoubt(question, ranked, shared, grounds)
  }
}

interface Shared {
  readonly concept: number
  readonly product: number
}

/** Concepts both sides are about, strongest first. */
const sharedConcepts = (question: Question, { links }: Ranked): readonly Shared[] => {
  const offered = new Map(links.map(({ concept, weight }) => [concept, weight]))
  return question.links
    .map(({ concept, weight }) => ({ concept, product: weight * (offered.get(concept) ?? 0) }))
    .filter(({ product }) => product > 0)
    .sort((a, b) => b.product - a.product || a.concept - b.concept)
}

const forSeeker = (
  question: Question,
  ranked: Ranked,
  shared: readonly Shared[],
  grounds: Grounds
): readonly Reason[] => {
  const { participant } = ranked
  const reasons: Reason[] = []
  const told = new Set<string>()
  for (const { concept } of shared.slice(0, SHARED_LOOKED_AT)) {
    if (reasons.length >= SHARED_SHOWN) break
    const known = grounds.concepts[concept]
    const phrase = grounds.evidence(participant, concept)
    // One sentence a phrase of the profile: three reasons that rest on the same skill are one reason.
    if (known === undefined || phrase === null || told.has(phrase)) continue
    told.add(phrase)
    const words = grounds.understood.find(({ id }) => id === known.id)?.words ?? []
    reasons.push({ code: 'covers', data: { concept: known.label, conceptId: known.id, phrase, words } })
  }
  if (reasons.length === 0) {
    const [first] = shared
    const known = first === undefined ? undefined : grounds.concepts[first.concept]
    if (known !== undefined) reasons.push({ code: 'same-field', data: { concept: known.label, conceptId: known.id } })
  }
  const wanted = participant.formats.filter((format) => question.formats.has(format))
  if (wanted.length > 0) reasons.push({ code: 'offers-format', data: { formats: wanted } })
  if (participant.kind === 'craft' && question.from === 'craft') reasons.push({ code: 'colleague', data: {} })
  const minutes = shownDistance(ranked).travelMinutes
  if (minutes !== null && minutes <= 40) reasons.push({ code: 'near', data: { minutes } })
  // Without a shared concept it was the words and their meaning that brought the two together.
  return reasons.length > 0 ? reasons : [{ code: 'similar-words', data: {} }]
}

const forPartner = (question: Question, { participant }: Ranked): readonly Reason[] => {
  const offers = (...formats: readonly string[]) => participant.formats.some((format) => formats.includes(format))
  const reasons: Reason[] = []
  const { trade } = question
  const sought =
    trade === null ? undefined : participant.seeks.find((text) => text.toLowerCase().includes(trade.toLowerCase()))
  if (sought !== undefined) reasons.push({ code: 'seeks-you', data: { sought } })
  if (participant.kind === 'research') {
    if (offers('thesis', 'student_project')) reasons.push({ code: 'gets-topic', data: {} })
    else if (offers('joint_project')) reasons.push({ code: 'gets-project-partner', data: {} })
    else reasons.push({ code: 'gets-practice', data: {} })
  }
  if (participant.kind === 'creative')
    reasons.push({ code: offers('residency', 'design_sprint') ? 'gets-workshop' : 'gets-order', data: {} })
  if (participant.kind === 'craft') {
    if (question.from !== 'craft') reasons.push({ code: 'gets-knowledge', data: {} })
    else if (offers('peer_exchange')) reasons.push({ code: 'wants-exchange', data: {} })
    else reasons.push({ code: 'gets-work', data: {} })
  }
  if (participant.kind === 'multiplier') reasons.push({ code: 'gets-member', data: {} })
  return reasons
}

/** The one thing that speaks most against it; there is always one. */
const findDoubt = (question: Question, ranked: Ranked, shared: readonly Shared[], grounds: Grounds): Reason => {
  const { participant, budgetLeft } = ranked
  const { kilometres, travelMinutes } = shownDistance(ranked)
  if (!question.ignoreDistance && kilometres !== null && travelMinutes !== null) {
    if (participant.maxDistanceKm !== null && kilometres > participant.maxDistanceKm) {
      return { code: 'outside-radius', data: { kilometres, radius: participant.maxDistanceKm } }
    }
    if (travelMinutes > 90) return { code: 'far', data: { minutes: travelMinutes } }
  }
  const offered = new Set(shared.slice(0, 30).map(({ concept }) => grounds.concepts[concept]?.id))
  const uncovered = grounds.understood.slice(0, 3).find(({ id }) => !offered.has(id))
  if (uncovered !== undefined)
    return { code: 'not-covered', data: { concept: uncovered.label, conceptId: uncovered.id } }
  if (question.formats.size > 0 && !participant.formats.some((format) => question.formats.has(format))) {
    return { code: 'other-format', data: { formats: [...question.formats] } }
  }
  if (budgetLeft <= 1) return { code: 'little-room', data: { left: budgetLeft } }
  if (participant.kind === 'research') return { code: 'takes-time', data: {} }
  return { code: 'unproven', data: {} }
}

import type { ParticipantKind } from '../../contracts/participant.js'
import { weights } from '../weights.js'

/** A partner who may be one of two, with what it covers of the need. */
export interface TrioCandidate {
  readonly id: string
  readonly kind: ParticipantKind
  readonly score: number
  /** How strongly it offers each concept, by position, 0..1. */
  readonly offers: ReadonlyMap<number, number>
}

/** What a need is about, by concept position; `weight` above 0. */
export interface TrioConcept {
  readonly concept: number
  readonly weight: number
}

/** Two partners of different kinds who together cover more of a need than either alone. */
export interface Trio {
  readonly first: TrioCandidate
  readonly second: TrioCandidate
  /** Share of the need's concepts covered together, and by the better one alone; 0..1. */
  readonly together: number
  readonly alone: number
  /** Concepts each of the two covers better than the other. */
  readonly firstCovers: readonly number[]
  readonly secondCovers: readonly number[]
}

/** Kinds that complement each other around a craft firm's need; for other askers a workshop is always one of the two. */
const pairsFor = (asker: ParticipantKind): readonly (readonly [ParticipantKind, ParticipantKind])[] =>
  asker === 'craft'
    ? [
        ['research', 'creative'],
        ['research', 'craft'],
        ['craft', 'creative']
      ]
    : asker === 'research'
      ? [['craft', 'creative']]
      : [['craft', 'research']]

/**
 * Finds pairs of partners worth a common project for one need: of complementary kinds, each covering something the
 * other does not, together clearly more than the better one alone. Best first by coverage together times the mean of
 * their scores; ties by ids. With the asker they are a trio of craft, research and creatives, or two of a kind.
 */
export const findTrios = (
  asker: ParticipantKind,
  concepts: readonly TrioConcept[],
  candidates: readonly TrioCandidate[],
  limit: number
): readonly Trio[] => {
  const ofKind = (kind: ParticipantKind) => candidates.filter((candidate) => candidate.kind === kind)
  return pairsFor(asker)
    .flatMap(([one, other]) => ofKind(one).flatMap((first) => ofKind(other).map((second) => ({ first, second }))))
    .map(({ first, second }) => toTrio(first, second, concepts))
    .filter(
      ({ together, alone, firstCovers, secondCovers }) =>
        together - alone >= weights.trioLeastGain && firstCovers.length > 0 && secondCovers.length > 0
    )
    .map((trio) => ({ trio, worth: (trio.together * (trio.first.score + trio.second.score)) / 2 }))
    .sort((a, b) => b.worth - a.worth || (keyOf(a.trio) < keyOf(b.trio) ? -1 : 1))
    .slice(0, limit)
    .map(({ trio }) => trio)
}

const keyOf = ({ first, second }: Trio): string => `${first.id} ${second.id}`

const toTrio = (first: TrioCandidate, second: TrioCandidate, concepts: readonly TrioConcept[]): Trio => {
  const sum = concepts.reduce((total, { weight }) => total + weight, 0)
  const cover = (coverage: (concept: number) => number): number =>
    sum > 0 ? concepts.reduce((total, { concept, weight }) => total + weight * coverage(concept), 0) / sum : 0
  const by = ({ offers }: TrioCandidate) => {
    return (concept: number) => Math.min(1, (offers.get(concept) ?? 0) / weights.trioFullOffer)
  }
  const [one, other] = [by(first), by(second)]
  const better = (a: (concept: number) => number, b: (concept: number) => number): readonly number[] =>
    concepts.filter(({ concept }) => a(concept) > b(concept) && a(concept) >= 0.5).map(({ concept }) => concept)
  return {
    first,
    second,
    together: cover((concept) => Math.max(one(concept), other(concept))),
    alone: Math.max(cover(one), cover(other)),
    firstCovers: better(one, other),
    secondCovers: better(other, one)
  }
}

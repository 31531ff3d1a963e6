import type { Participant } from '../contracts/participant.js'
import type { ScorePart } from '../contracts/suggestion.js'
import type { Link } from '../language/link-concepts.js'
import { kilometres } from '../regions/kilometres.js'
import { travelMinutes } from '../regions/travel-minutes.js'
import { type Blended, blend, contentFit, scoreOf, shareOut } from './blend.js'
import { type Effort, findCandidates, usualEffort } from './candidates.js'
import type { Catalogue } from './catalogue.js'
import { createConceptOverlap } from './concept-overlap.js'
import type { Question } from './question.js'
import { idOf, participantOf, type Segment } from './segment.js'
import type { Candidate } from './signal.js'
import { signals } from './signals.js'
import { createTextScore } from './text-score.js'
import { tieOrder } from './tie-order.js'
import { weights } from './weights.js'

/** A ranked participant with the parts of its score. */
export interface Ranked extends Blended {
  /** Its `text` is empty: ranking does not carry it. */
  readonly participant: Participant
  /** What it offers, strongest first. */
  readonly links: readonly Link[]
  readonly budgetLeft: number
  readonly kilometres: number | null
  /** Estimated minutes by road, whole; null when a place is unknown. */
  readonly travelMinutes: number | null
  /** How well the content alone fits, 0..1. */
  readonly fit: number
}

/**
 * Ranks everybody who may be suggested for a question, best first. Who fits about equally well (`weights.tieBand`) is
 * ordered by nearness, then anew for each need and always the same for the same need, so that nobody is ahead of its
 * equals for its id; scores stay what they are. Nobody appears who is excluded, of an unwanted kind, or without attention budget.
 */
export const rank = (question: Question, catalogue: Catalogue, effort: Partial<Effort> = {}): readonly Ranked[] => {
  const shares = shareOut(question)
  const conceptOverlap = createConceptOverlap(question)
  const textScore = createTextScore(question, catalogue.terms)
  const scored = findCandidates(question, catalogue, { ...usualEffort, ...effort }, conceptOverlap).map(
    ({ segment, document }) => {
      const candidate: Candidate = {
        segment,
        document,
        conceptOverlap: conceptOverlap(segment, document),
        textScore: textScore(segment, document),
        kilometres: distance(question, segment, document)
      }
      return { candidate, score: scoreOf(question, candidate, shares) }
    }
  )
  return best(scored, question, shares).map(({ candidate }) => {
    const { segment, document, kilometres: far } = candidate
    const { score, parts } = blend(question, candidate, shares)
    return {
      participant: participantOf(segment, document),
      links: linksOf(segment, document),
      budgetLeft: segment.budgets[document] ?? 0,
      kilometres: far,
      travelMinutes: far === null ? null : Math.round(travelMinutes(far)),
      score,
      parts,
      fit: contentFit(parts)
    }
  })
}

interface Scored {
  readonly candidate: Candidate
  readonly score: number
}

/**
 * The first `limit`, without the excluded. What is not distance counts in steps of `tieBand`; within a step the nearer
 * comes first, then tie order.
 */
const best = (scored: readonly Scored[], question: Question, shares: readonly ScorePart[]): readonly Scored[] => {
  const { limit, excluded, tieSeed } = question
  const sorted = [...scored].sort((a, b) => b.score - a.score)
  const last = sorted[limit + excluded.size - 1]?.score ?? Number.NEGATIVE_INFINITY
  const proximityShare = shares.find(({ signal }) => signal === 'proximity')?.weight ?? 0
  return sorted
    .filter(({ score }) => score >= last - weights.tieBand)
    .map((one) => {
      const { segment, document } = one.candidate
      const near = proximityShare > 0 ? proximityShare * signals.proximity(question, one.candidate) : 0
      return { one, id: idOf(segment, document), place: inSteps(one.score - near) + near }
    })
    .filter(({ id }) => !excluded.has(id))
    .map((placed) => ({ ...placed, tie: weights.tieBand > 0 ? tieOrder({ seed: tieSeed, id: placed.id }) : 0 }))
    .sort((a, b) => b.place - a.place || b.tie - a.tie || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ one }) => one)
}

/** A score in steps of `tieBand`; rounded, so that the sums of equals, which differ in their last bits, stay equal. */
const inSteps = (score: number): number =>
  weights.tieBand > 0 ? Math.round(score / weights.tieBand) * weights.tieBand : Math.round(score * 1e12) / 1e12

const distance = ({ place }: Question, { latitudes, longitudes }: Segment, document: number): number | null => {
  const lat = latitudes[document] ?? Number.NaN
  const lon = longitudes[document] ?? Number.NaN
  return place === null || Number.isNaN(lat) || Number.isNaN(lon) ? null : kilometres(place, { lat, lon })
}

const linksOf = ({ linkStarts, linkConcepts, linkWeights }: Segment, document: number): readonly Link[] => {
  const links: Link[] = []
  for (let at = linkStarts[document] ?? 0; at < (linkStarts[document + 1] ?? 0); at += 1) {
    links.push({ concept: linkConcepts[at] ?? 0, weight: (linkWeights[at] ?? 0) / 255 })
  }
  return links
}

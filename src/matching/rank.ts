import type { Participant } from '../contracts/participant.js'
import type { Link } from '../language/link-concepts.js'
import { kilometres } from '../regions/kilometres.js'
import { travelMinutes } from '../regions/travel-minutes.js'
import { type Blended, blend, contentFit, shareOut } from './blend.js'
import { type Effort, findCandidates, usualEffort } from './candidates.js'
import type { Catalogue } from './catalogue.js'
import { createConceptOverlap } from './concept-overlap.js'
import type { Question } from './question.js'
import { idOf, participantOf, type Segment } from './segment.js'
import type { Candidate } from './signal.js'
import { createTextScore } from './text-score.js'

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
 * Ranks everybody who may be suggested for a question, best first. Ties break by id, so the order never depends on
 * luck. Nobody appears who is excluded, of an unwanted kind, or without attention budget.
 */
export const rank = (question: Question, catalogue: Catalogue, effort: Effort = usualEffort): readonly Ranked[] => {
  const shares = shareOut(question)
  const conceptOverlap = createConceptOverlap(question)
  const textScore = createTextScore(question, catalogue.terms)
  const scored = findCandidates(question, catalogue, effort).map(({ segment, document }) => {
    const candidate: Candidate = {
      segment,
      document,
      conceptOverlap: conceptOverlap(segment, document),
      textScore: textScore(segment, document),
      kilometres: distance(question, segment, document)
    }
    return { candidate, ...blend(question, candidate, shares) }
  })
  return best(scored, question).map(({ candidate, score, parts }) => {
    const { segment, document, kilometres: far } = candidate
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

interface Scored extends Blended {
  readonly candidate: Candidate
}

/** The first `limit` by score, then id, without the excluded. */
const best = (scored: readonly Scored[], { limit, excluded }: Question): readonly Scored[] => {
  const idOfOne = ({ candidate: { segment, document } }: Scored) => idOf(segment, document)
  const sorted = [...scored].sort((a, b) => b.score - a.score || (idOfOne(a) < idOfOne(b) ? -1 : 1))
  return excluded.size === 0
    ? sorted.slice(0, limit)
    : sorted.filter((one) => !excluded.has(idOfOne(one))).slice(0, limit)
}

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

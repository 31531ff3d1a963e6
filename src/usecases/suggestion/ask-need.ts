import type { Need } from '../../contracts/need.js'
import type { UnderstoodConcept } from '../../contracts/suggestion.js'
import { createConceptGraph } from '../../matching/concept-graph.js'
import { confidence } from '../../matching/confidence.js'
import { ask, type Question } from '../../matching/question.js'
import { type Ranked, rank } from '../../matching/rank.js'
import { weights } from '../../matching/weights.js'
import type { FindPartnersDeps } from './find-partners.js'

/** A need that is kept, with who fits it. */
export interface AskedNeed {
  readonly question: Question
  readonly understood: readonly UnderstoodConcept[]
  /** Best first; empty when nobody fits well enough. */
  readonly ranked: readonly Ranked[]
  /** How sure we are that the best one helps, 0..1. */
  readonly confidence: number
}

/** Asks the catalogue for partners of a need that is kept; the asker itself is never among them. */
export function createAskNeed(deps: Omit<FindPartnersDeps, 'evidence' | 'view'>) {
  const graph = createConceptGraph(deps.reader.index.concepts)
  return (need: Need, limit: number): AskedNeed => {
    const reading = deps.reader.read(need.text, 'need', need.trade ? deps.tradeNumber(need.trade) : null)
    const question = ask(
      {
        reading,
        place: need.postalCode === null ? null : deps.place(need.postalCode),
        trade: need.trade,
        from: need.from,
        kinds: new Set(),
        wantedKinds: deps.wantedKinds(need.text),
        formats: deps.wantedFormats(reading.words),
        ignoreDistance: false,
        excluded: new Set(need.participantId === null ? [] : [need.participantId]),
        limit
      },
      graph
    )
    const ranked = rank(question, deps.catalogue())
    const sure = confidence(question, ranked)
    return {
      question,
      understood: deps.understand(reading),
      ranked: sure >= weights.leastConfidence ? ranked.filter(({ fit }) => fit >= weights.leastFit) : [],
      confidence: sure
    }
  }
}

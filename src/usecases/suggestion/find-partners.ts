import type { Actor } from '../../contracts/change.js'
import type { Participant, ParticipantKind } from '../../contracts/participant.js'
import type {
  PartnerView,
  Suggestion,
  SuggestionQuery,
  Suggestions,
  UnderstoodConcept
} from '../../contracts/suggestion.js'
import type { FindEvidence } from '../../language/find-evidence.js'
import type { Reader, Reading } from '../../language/read-text.js'
import { calibrate } from '../../matching/calibrate.js'
import type { Catalogue } from '../../matching/catalogue.js'
import { createConceptGraph } from '../../matching/concept-graph.js'
import { confidence } from '../../matching/confidence.js'
import { findMissing } from '../../matching/nobody.js'
import { ask } from '../../matching/question.js'
import { rank } from '../../matching/rank.js'
import { explain } from '../../matching/reasons.js'
import { shownDistance } from '../../matching/shown-distance.js'
import { weights } from '../../matching/weights.js'
import { mayAskForSuggestions } from '../../policies/suggestion.js'
import type { Point } from '../../regions/kilometres.js'
import { refuseUnless } from '../refuse-unless.js'

export interface FindPartnersDeps {
  readonly reader: Reader
  readonly catalogue: () => Catalogue
  /** Throws Problem `unknown-postal-code`. */
  readonly place: (postalCode: string) => Point
  readonly understand: (reading: Reading) => readonly UnderstoodConcept[]
  readonly wantedFormats: (words: Reading['words']) => ReadonlySet<string>
  readonly wantedKinds: (text: string) => ReadonlySet<ParticipantKind>
  /** Number in the Handwerksordnung of a trade's name or alias, null when it is none. */
  readonly tradeNumber: (name: string) => string | null
  readonly evidence: FindEvidence
  /** What this actor may see of a participant. */
  readonly view: (actor: Actor, participant: Participant) => PartnerView
}

/** Answers a need in everyday words with explained partners, or with "nobody yet" and what is missing. */
export const createFindPartners = (deps: FindPartnersDeps) => {
  const graph = createConceptGraph(deps.reader.index.concepts)
  return (actor: Actor, query: SuggestionQuery): Suggestions => {
    refuseUnless(mayAskForSuggestions(actor), actor)
    const { reader } = deps
    const reading = strikeOut(
      reader,
      reader.read(query.text, 'need', query.trade ? deps.tradeNumber(query.trade) : null),
      new Set(query.without ?? [])
    )
    const understood = deps.understand(reading)
    const question = ask(
      {
        reading,
        place: query.postalCode ? deps.place(query.postalCode) : null,
        trade: query.trade ?? null,
        from: 'craft',
        kinds: new Set(query.kinds ?? []),
        wantedKinds: deps.wantedKinds(query.text),
        formats: deps.wantedFormats(reading.words),
        ignoreDistance: query.ignoreDistance,
        excluded: new Set(),
        limit: query.limit
      },
      graph
    )
    const catalogue = deps.catalogue()
    const ranked = rank(question, catalogue)
    const sure = confidence(question, ranked)
    const served = sure >= weights.leastConfidence ? ranked.filter(({ fit }) => fit >= weights.leastFit) : []
    const grounds = { concepts: reader.index.concepts, understood, evidence: deps.evidence }
    return {
      understood: { concepts: [...understood] },
      suggestions: served.map((one): Suggestion => {
        const { seeker, partner, doubt } = explain(question, one, grounds)
        const { score, parts } = calibrate(one, sure)
        return {
          participant: deps.view(actor, one.participant),
          score,
          parts: [...parts],
          ...shownDistance(one),
          reasons: { seeker: [...seeker], partner: [...partner] },
          doubt
        }
      }),
      nobody: served.length > 0 ? null : findMissing(question, ranked, catalogue, understood, reader.index.position),
      confidence: sure
    }
  }
}

/** The reading without the concepts a person said are not meant. */
const strikeOut = (reader: Reader, reading: Reading, without: ReadonlySet<string>): Reading =>
  without.size === 0
    ? reading
    : {
        ...reading,
        links: reading.links.filter(({ concept }) => !without.has(reader.index.concepts[concept]?.id ?? ''))
      }

import type { Format, ParticipantKind } from '../contracts/participant.js'
import { toUnitLength } from '../language/embed.js'
import type { Link } from '../language/link-concepts.js'
import type { Reading } from '../language/read-text.js'
import type { Point } from '../regions/kilometres.js'
import { type ConceptGraph, raiseTrades, spread } from './concept-graph.js'
import { formatBits } from './formats.js'
import { KEPT_DIMENSIONS } from './segment.js'

/** A need made ready for ranking. */
export interface Question {
  readonly reading: Reading
  /** What the need is about, with what helps there lent some weight; unit length, strongest first. */
  readonly links: readonly Link[]
  /** The need's meaning: its first components, scaled to unit length. */
  readonly meaningVector: Float32Array
  /** Where the asker is; null leaves distance out. */
  readonly place: Point | null
  readonly trade: string | null
  /** Kind of the asker. */
  readonly from: ParticipantKind
  /** Kinds of partner wanted; empty for all. */
  readonly kinds: ReadonlySet<ParticipantKind>
  /** Kinds of partner the text asks for by name; empty when it leaves that open. */
  readonly wantedKinds: ReadonlySet<ParticipantKind>
  /** Ways of working together the text asks for; empty when it leaves that open. */
  readonly formats: ReadonlySet<Format>
  /** The same as bits of formats.ts. */
  readonly formatBits: number
  readonly ignoreDistance: boolean
  /** Participants never to be suggested: the asker itself and competitors it excludes. */
  readonly excluded: ReadonlySet<string>
  readonly limit: number
  /** What near ties are ordered by besides the id: the need's words. */
  readonly tieSeed: string
}

/** The parts of a question that follow from the others. */
export type Asked = Omit<Question, 'links' | 'meaningVector' | 'formatBits' | 'tieSeed'>

/** Completes a question. */
export const ask = (asked: Asked, graph: ConceptGraph): Question => ({
  ...asked,
  links: spread(graph, asked.wantedKinds.has('craft') ? raiseTrades(graph, asked.reading.links) : asked.reading.links),
  meaningVector: toUnitLength(asked.reading.vector.slice(0, KEPT_DIMENSIONS)),
  formatBits: formatBits(asked.formats),
  tieSeed: asked.reading.words.map(({ word }) => word).join(' ')
})

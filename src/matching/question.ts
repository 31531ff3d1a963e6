import type { Format, ParticipantKind } from '../contracts/participant.js'
import type { Reading } from '../language/read-text.js'

/** Degrees WGS 84. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

/** A need made ready for ranking. */
export interface Question {
  readonly reading: Reading
  /** The need's meaning carried over to how offers speak of it; unit length. */
  readonly offerVector: Float32Array
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
  readonly ignoreDistance: boolean
  /** Participants never to be suggested: the asker itself and competitors it excludes. */
  readonly excluded: ReadonlySet<string>
  readonly limit: number
}

/** A need and a participant who might be introduced to each other. */
export interface Pair {
  readonly needId: string
  readonly participantId: string
}

/** A pair worth considering; `score` 0..1 counts both sides. */
export interface ScoredPair extends Pair {
  readonly score: number
}

/** What a plan is made from. The order of its lists carries no meaning. */
export interface PlanTask {
  /** Each pair at most once. */
  readonly pairs: readonly ScoredPair[]
  /** Who asks: need id to asker. A need that is not listed has an asker of its own. */
  readonly askers: ReadonlyMap<string, string>
  /** Requests each participant still accepts, 0 and up; who is not listed accepts none. */
  readonly room: ReadonlyMap<string, number>
  /** Introductions at most: for one need, for all needs of one asker, and in the manager's time. */
  readonly perNeed: number
  readonly perAsker: number
  readonly introductions: number
  /** Pairs below this score are not proposed. */
  readonly leastScore: number
  /** Pairs a person wants in any case; they use up room, turns and time before all others. */
  readonly fixed: readonly Pair[]
  /** Pairs a person does not want, or who are in touch already. */
  readonly forbidden: readonly Pair[]
}

/** Ids hold no space, so this names a pair. */
export const keyOf = ({ needId, participantId }: Pair): string => `${needId} ${participantId}`

/** Order by ids, so that results never depend on the order of what was handed in. */
export const byIds = (a: Pair, b: Pair): number =>
  compare(a.needId, b.needId) || compare(a.participantId, b.participantId)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

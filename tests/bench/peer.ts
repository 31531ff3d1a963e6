import type { Times } from './percentile.js'

/** Another program on the same population and the same needs. */
export interface PeerFigures extends Times {
  readonly name: string
  readonly participants: number
  readonly loadS: number
  /** nDCG@10 on the judged needs, where it was measured. */
  readonly ndcg: number | null
}

import type { Concept } from '../contracts/concept.js'
import type { Trade } from '../contracts/trade.js'
import type { Reader } from '../language/read-text.js'
import type { CatalogueHolder } from '../matching/catalogue.js'
import type { SolveLinear } from '../matching/plan/write-lp.js'
import type { Regions } from '../regions/regions.js'
import type { Alliances } from '../store/alliances.js'
import type { ApiKeys } from '../store/api-keys.js'
import type { Changes } from '../store/changes.js'
import type { Districts } from '../store/districts.js'
import type { Graph, Transaction } from '../store/graph.js'
import type { Idempotency } from '../store/idempotency.js'
import type { Needs } from '../store/needs.js'
import type { Participants } from '../store/participants.js'

/** Everything a use case may be handed; each takes only what it picks. Put together in compose.ts. */
export interface Deps {
  readonly graph: Pick<Graph, 'write'>
  readonly participants: Participants
  readonly needs: Needs
  readonly districts: Districts
  readonly alliances: Alliances
  readonly apiKeys: ApiKeys
  readonly idempotency: Idempotency
  readonly changes: Changes
  readonly concepts: readonly Concept[]
  readonly trades: readonly Trade[]
  readonly regions: Regions
  readonly reader: Reader
  readonly catalogue: CatalogueHolder
  /** A solver of linear programs, for the week's plan. */
  readonly solve: SolveLinear
  readonly clock: () => Date
  /** A new id that was never given before, starting with the noun's letter. */
  readonly newId: (noun: 'participant' | 'need' | 'api-key') => string
  /** 256 random bits as text. */
  readonly newSecret: () => string
}

/** What else is written in the transaction that makes something, such as the answer kept for a repeated request. */
export type Also<Made> = (tx: Transaction, made: Made) => Promise<void>

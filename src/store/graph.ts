import type { Change } from '../contracts/change.js'

/** Path of a statement under `graph/queries` without its ending, such as `participant/find`. */
export type QueryName = `${string}/${string}`

/** What a parameter may hold. Numbers that are whole travel as integers, all others as floats. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value | undefined }
export type Params = Readonly<Record<string, Value>>

/** One row as the engine gave it; nodes arrive as plain objects of their properties. Parse it with zod. */
export type Row = Readonly<Record<string, unknown>>

/** Who writes and when (ISO 8601, UTC); both end up in the change log. */
export interface Author {
  readonly id: string
  readonly at: string
}

/** The inside of one write: sees its own changes, and is kept whole or not at all. */
export interface Transaction {
  readonly author: Author
  readonly read: (query: QueryName, params?: Params) => Promise<readonly Row[]>
  readonly run: (query: QueryName, params?: Params) => Promise<readonly Row[]>
  /** Appends one entry to the change log for each id, in this same transaction. */
  readonly changed: (noun: string, ids: string | readonly string[], kind: Change['kind']) => void
}

/** Rows for one statement of the form `UNWIND $rows AS row …`, with parameters that are the same for all rows. */
export interface BulkStep {
  readonly query: QueryName
  readonly rows: readonly Params[]
  readonly params?: Params
}

/** Thousands of rows in one transaction: steps in order, then the entries of the change log. */
export interface Bulk {
  readonly steps: readonly BulkStep[]
  readonly changes: readonly { readonly noun: string; readonly ids: readonly string[]; readonly kind: Change['kind'] }[]
}

export type ChangeListener = (changes: readonly Change[]) => void

/**
 * Where facts live. Two engines stand behind it: the embedded one (journal and graph in memory) and Neo4j.
 *
 * Errors, all Problems: `graph-unreachable`, `graph-refused` (wrong password), `graph-locked`, `graph-newer`,
 * `graph-damaged` when opening; `read-only` when a write cannot be made durable, such as on a full disk.
 */
export interface Graph {
  readonly engine: 'embedded' | 'neo4j'
  readonly read: (query: QueryName, params?: Params) => Promise<readonly Row[]>
  /** One transaction. Rolls back whole when `work` throws. Writes come one after another; `work` may be run again. */
  readonly write: <T>(author: Author, work: (tx: Transaction) => Promise<T>) => Promise<T>
  /** One transaction for thousands of rows. */
  readonly bulk: (author: Author, bulk: Bulk) => Promise<void>
  /** Calls back after each commit of this process, in order. Returns the function that ends it. */
  readonly onChange: (listener: ChangeListener) => () => void
  /** Entries of the change log with `seq` above `after`, in order, at most `limit`. Covers all processes. */
  readonly changes: (after: number, limit: number) => Promise<readonly Change[]>
  readonly close: () => Promise<void>
}

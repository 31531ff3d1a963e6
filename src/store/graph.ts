import type { Change } from '../contracts/change.js'

/** Path of a statement under `graph/queries` without its ending, such as `participant/find`. */
export type QueryName = `${string}/${string}`

/** What a parameter may hold. Numbers that are whole travel as integers, all others as floats. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value | undefined }
export type Params = Readonly<Record<string, Value | undefined>>

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
  readonly run: (query: QueryName, params?: Params) => Promise<void>
  /** Runs a statement of the form `UNWIND $rows AS row …` for all rows, one or thousands; none: nothing happens. */
  readonly each: (query: QueryName, rows: readonly Params[]) => Promise<void>
  /** Appends one entry to the change log for each id, in this same transaction. */
  readonly changed: (noun: string, ids: string | readonly string[], kind: Change['kind']) => void
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
  /**
   * One transaction. Rolls back whole when `work` throws. Writes come one after another, so `work` must not start
   * another one and wait for it; it may be run again.
   */
  readonly write: <T>(author: Author, work: (tx: Transaction) => Promise<T>) => Promise<T>
  /** Calls back after each commit of this process, in order. Returns the function that ends it. */
  readonly onChange: (listener: ChangeListener) => () => void
  /** Entries of the change log with `seq` above `after`, in order, at most `limit`. Covers all processes. */
  readonly changes: (after: number, limit: number) => Promise<readonly Change[]>
  readonly close: () => Promise<void>
}

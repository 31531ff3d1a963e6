import { z } from 'zod'
import { Change } from '../contracts/change.js'
import { Problem } from '../contracts/problem.js'
import { createChangeListeners } from './change-listeners.js'
import { openFolder, openNowhere } from './embedded/persistence.js'
import { beginTransaction } from './embedded/transaction.js'
import type { Author, Graph, Params, QueryName, Row, Transaction } from './graph.js'
import { readQueries, readSchema } from './queries.js'
import { parseNode, readCount } from './rows.js'

export interface EmbeddedOptions {
  /** Folder of journal and snapshot, or `:memory:` for a graph that is gone when closed. */
  readonly path: string
  readonly log?: (event: string, data: Readonly<Record<string, unknown>>) => void
  /** A snapshot is taken when the journal after the last one is larger. */
  readonly snapshotBytes?: number
  /** … or when more statements were run: each leaves old versions in memory (about 25 KB for every property set). */
  readonly snapshotStatements?: number
  /** Most pages of 4 KB the journal may have; tests of a full disk set it. */
  readonly maxJournalPages?: number
}

/**
 * Opens the embedded engine: every write in a journal on disk, the graph itself in memory.
 *
 * Errors: Problems `graph-locked`, `graph-newer`, `graph-damaged`, `bad-configuration`, `read-only`.
 */
export async function openEmbeddedGraph(options: EmbeddedOptions): Promise<Graph> {
  const { path, log = () => undefined, snapshotBytes = 16 * 2 ** 20, snapshotStatements = 1_000 } = options
  const queries = readQueries()
  const schema = readSchema('embedded')
  const kept =
    path === ':memory:'
      ? openNowhere(schema, queries)
      : openFolder({ path, schema, queries, maxJournalPages: options.maxJournalPages })
  const listeners = createChangeListeners(log)

  const loaded = await kept.load().catch((error: unknown) => {
    kept.close()
    throw error
  })
  let { ladybug, statements } = loaded
  let seq = readCount(await ladybug.read(queries('change/latest'), {}))
  let dueAtBytes = snapshotBytes
  let state: 'open' | 'broken' | 'closed' = 'open'
  let queue: Promise<unknown> = Promise.resolve()

  const isDue = (): boolean => kept.pendingBytes() > dueAtBytes || statements > snapshotStatements

  /** One writer at a time, in the order they came. */
  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }

  async function write<T>(author: Author, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { value, changes } = await transact(author, work)
    listeners.tell(changes)
    // Not awaited: this write is acknowledged, those that wait come first, later ones after the snapshot.
    if (isDue()) queue = queue.then(() => (isDue() ? renew() : undefined))
    return value
  }

  async function transact<T>(author: Author, work: (tx: Transaction) => Promise<T>) {
    if (state !== 'open') throw new Problem('not-ready', { state })
    const { tx, finish, rollback } = await beginTransaction(ladybug, queries, { author, seq })
    try {
      const value = await work(tx)
      const { steps, changes } = await finish()
      if (steps.length > 0) kept.append(steps)
      await commit()
      seq += changes.length
      statements += steps.length
      return { value, changes }
    } catch (error) {
      await rollback()
      throw error
    }
  }

  /** By now the journal has it. If the memory refuses, only a new start brings both together again. */
  async function commit(): Promise<void> {
    try {
      await ladybug.commit()
    } catch (error) {
      state = 'broken'
      log('graph-broken', { error })
      throw error
    }
  }

  /** A snapshot that fails costs nothing but room: the journal still has everything. */
  async function renew(): Promise<void> {
    statements = 0
    try {
      const old = ladybug
      ladybug = await kept.renew(old)
      dueAtBytes = snapshotBytes
      void old.close().catch((error: unknown) => log('graph-close-failed', { error }))
    } catch (error) {
      // On a full disk the next try can wait until as much again was written.
      dueAtBytes = kept.pendingBytes() + snapshotBytes
      log('snapshot-failed', { error })
    }
  }

  async function read(query: QueryName, params: Params = {}): Promise<readonly Row[]> {
    if (state === 'closed') throw new Problem('not-ready', { state })
    return ladybug.read(queries(query), params)
  }

  return {
    engine: 'embedded',
    read,
    write: (author, work) => enqueue(() => write(author, work)),
    onChange: listeners.add,
    changes: async (after, limit) => {
      const rows = await read('change/list', { after, limit })
      return z
        .array(z.object({ change: z.unknown() }))
        .parse(rows)
        .map((row) => parseNode(Change, row.change))
    },
    close: () =>
      enqueue(async () => {
        if (state === 'closed') return
        if (state === 'open' && kept.pendingBytes() > 0) await renew()
        state = 'closed'
        await ladybug.close()
        kept.close()
      })
  }
}

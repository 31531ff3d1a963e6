import type { Change } from '../../contracts/change.js'
import type { Author, Params, QueryName, Row, Transaction } from '../graph.js'
import type { Queries } from '../queries.js'
import type { Step } from './journal.js'
import type { Ladybug } from './ladybug.js'

/** What a transaction did: its statements for the journal, and its entries of the change log. */
export interface Done {
  readonly steps: readonly Step[]
  readonly changes: readonly Change[]
}

export interface OpenTransaction {
  readonly tx: Transaction
  /** Waits for statements nobody waited for, appends to the change log, and ends the use of `tx`. */
  readonly finish: () => Promise<Done>
  /** Takes back everything. */
  readonly rollback: () => Promise<void>
}

/** Begins a transaction on the writing connection; `seq` is the number of the newest change. */
export async function beginTransaction(
  ladybug: Ladybug,
  queries: Queries,
  { author, seq }: { readonly author: Author; readonly seq: number }
): Promise<OpenTransaction> {
  const steps: Step[] = []
  const changes: Change[] = []
  let failed: unknown
  let last: Promise<unknown> = Promise.resolve()

  /** One statement after another, as the journal will replay them. The engine ends a transaction at its first error. */
  function use(query: QueryName, params: Params): Promise<readonly Row[]> {
    const turn = last.then(async () => {
      if (failed !== undefined) throw failed
      try {
        return await ladybug.run(queries(query), params)
      } catch (error) {
        failed = error
        throw error
      }
    })
    last = turn.catch(() => undefined)
    return turn
  }

  async function run(query: QueryName, params: Params): Promise<void> {
    const turn = use(query, params)
    steps.push({ text: queries(query), params })
    await turn
  }

  async function end(): Promise<void> {
    await last
    const before = failed
    failed ??= new Error('this transaction has ended')
    if (before !== undefined) throw before
  }

  await ladybug.begin()
  return {
    tx: {
      author,
      read: (query, params = {}) => use(query, params),
      run: (query, params = {}) => run(query, params),
      each: async (query, rows) => (rows.length === 0 ? undefined : run(query, { rows })),
      changed: (noun, ids, kind) => {
        for (const id of typeof ids === 'string' ? [ids] : ids) {
          changes.push({ seq: seq + changes.length + 1, noun, id, kind, at: author.at, author: author.id })
        }
      }
    },
    finish: async () => {
      await last
      if (changes.length > 0) await run('change/append', { rows: changes })
      await end()
      return { steps, changes }
    },
    rollback: async () => {
      await end().catch(() => undefined)
      // After an error of its own the engine has rolled back already and knows no transaction.
      await ladybug.rollback().catch(() => undefined)
    }
  }
}

import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import { Change } from '../contracts/change.js'
import { Problem } from '../contracts/problem.js'
import { createChangeListeners } from './change-listeners.js'
import type { Author, Graph, Params, QueryName, Row, Transaction } from './graph.js'
import { toProblem } from './neo4j/driver-problem.js'
import { fromDriver, toDriver } from './neo4j/values.js'
import { readQueries, readSchema } from './queries.js'
import { parseNode, parts } from './rows.js'

export interface Neo4jOptions {
  /** `bolt://host:7687`, `neo4j://…`, or their encrypted forms `bolt+s`, `neo4j+s`. */
  readonly url: string
  readonly user: string
  readonly password: string
  readonly log?: (event: string, data: Readonly<Record<string, unknown>>) => void
}

/** Version of what is kept in Neo4j. Count up when an older program cannot read it. */
const graphFormat = 1

/** How many rows go over the wire at once. */
const rowsPerStatement = 5_000

const Counter = z.object({ value: z.number() })
const Setting = z.object({ value: z.string() })

/**
 * Connects to Neo4j 5.26 or newer and brings its constraints up to date.
 *
 * Errors: Problems `graph-unreachable`, `graph-refused`, `graph-newer`, `bad-configuration`.
 */
export async function openNeo4jGraph(options: Neo4jOptions): Promise<Graph> {
  const { url, log = () => undefined } = options
  const queries = readQueries()
  const driver = createDriver(options)
  const listeners = createChangeListeners(log)
  let open = true

  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!open) throw new Problem('not-ready', { state: 'closed' })
    try {
      return await work()
    } catch (error) {
      throw toProblem(error, url)
    }
  }
  const read = (query: QueryName, params: Params = {}): Promise<readonly Row[]> =>
    guard(async () => {
      const session = driver.session({ defaultAccessMode: 'READ' })
      try {
        return await session.executeRead((tx) => run(tx, query, params))
      } finally {
        await session.close()
      }
    })

  async function run(tx: ManagedTransaction, query: QueryName, params: Params): Promise<readonly Row[]> {
    const { records } = await tx.run(queries(query), toDriver(params))
    return records.map(fromDriver)
  }

  /** Writers of all processes queue at one counter, so entries of the change log are visible in their order. */
  async function transact<T>(given: ManagedTransaction, author: Author, work: (tx: Transaction) => Promise<T>) {
    const before = Counter.parse((await run(given, 'counter/take', { name: 'change' }))[0]).value
    const changes: Change[] = []
    const tx: Transaction = {
      author,
      read: (query, params = {}) => run(given, query, params),
      run: async (query, params = {}) => void (await run(given, query, params)),
      each: async (query, rows) => {
        for (const batch of parts(rows, rowsPerStatement)) await run(given, query, { rows: batch })
      },
      changed: (noun, ids, kind) => {
        for (const id of typeof ids === 'string' ? [ids] : ids) {
          changes.push({ seq: before + changes.length + 1, noun, id, kind, at: author.at, author: author.id })
        }
      }
    }
    const value = await work(tx)
    await tx.each('change/append', changes)
    await tx.run('counter/set', { name: 'change', value: before + changes.length })
    return { value, changes }
  }

  try {
    await guard(() => prepare(driver, queries))
  } catch (error) {
    await driver.close()
    throw error
  }

  return {
    engine: 'neo4j',
    read,
    write: (author, work) =>
      guard(async () => {
        const session = driver.session({ defaultAccessMode: 'WRITE' })
        try {
          const { value, changes } = await session.executeWrite((given) => transact(given, author, work))
          listeners.tell(changes)
          return value
        } finally {
          await session.close()
        }
      }),
    onChange: listeners.add,
    changes: async (after, limit) => {
      const rows = z.array(z.object({ change: z.unknown() })).parse(await read('change/list', { after, limit }))
      return rows.map((row) => parseNode(Change, row.change))
    },
    close: async () => {
      open = false
      await driver.close()
    }
  }
}

function createDriver({ url, user, password }: Neo4jOptions): Driver {
  const limits = {
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 5_000,
    disableLosslessIntegers: true
  }
  try {
    return neo4j.driver(url, neo4j.auth.basic(user, password), limits)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new Problem('bad-configuration', { name: 'GRAPH_URL', detail })
  }
}

async function prepare(driver: Driver, queries: (name: QueryName) => string): Promise<void> {
  await driver.verifyConnectivity()
  const session = driver.session()
  try {
    const { records } = await session.executeRead((tx) => tx.run(queries('setting/find'), { key: 'format' }))
    const [row] = records.map(fromDriver)
    const found = row ? Number(Setting.parse(row).value) : 0
    if (found > graphFormat) throw new Problem('graph-newer', { found, known: graphFormat })
    for (const statement of readSchema('neo4j').statements) await session.executeWrite((tx) => tx.run(statement))
    if (found === graphFormat) return
    const rows = [{ key: 'format', value: String(graphFormat) }]
    await session.executeWrite((tx) => tx.run(queries('setting/save'), { rows }))
  } finally {
    await session.close()
  }
}

import { totalmem } from 'node:os'
import { Connection, Database, type LbugValue, type PreparedStatement, type QueryResult } from '@ladybugdb/core'
import type { Params, Row, Value } from '../graph.js'
import { groupByShape } from './shapes.js'

/** How many statements may read at the same time; more wait. */
const readers = 2

/** The graph in memory: one connection that writes, a few that read. */
export interface Ladybug {
  readonly read: (text: string, params: Params) => Promise<readonly Row[]>
  /** Runs a statement on the writing connection, inside the transaction that is open there. */
  readonly run: (text: string, params: Params) => Promise<readonly Row[]>
  readonly begin: () => Promise<void>
  readonly commit: () => Promise<void>
  readonly rollback: () => Promise<void>
  /** Runs a statement once and does not keep it prepared. */
  readonly execute: (text: string) => Promise<readonly Row[]>
  /** Waits for statements under way. */
  readonly close: () => Promise<void>
}

export async function openLadybug(): Promise<Ladybug> {
  const database = new Database(':memory:', poolBytes())
  const writer = createSession(database)
  const idle = Array.from({ length: readers }, () => createSession(database))
  const waiting: ((session: Session) => void)[] = []
  const underWay = new Set<Promise<unknown>>()

  const take = (): Promise<Session> => {
    const session = idle.pop()
    return session ? Promise.resolve(session) : new Promise((resolve) => waiting.push(resolve))
  }
  const giveBack = (session: Session): void => {
    const next = waiting.shift()
    if (next) next(session)
    else idle.push(session)
  }
  async function read(text: string, params: Params): Promise<readonly Row[]> {
    const session = await take()
    try {
      return await session.run(text, params)
    } finally {
      giveBack(session)
    }
  }

  return {
    read: (text, params) => {
      const reading = read(text, params)
      const settled = reading.catch(() => undefined).finally(() => underWay.delete(settled))
      underWay.add(settled)
      return reading
    },
    run: writer.run,
    begin: async () => void (await writer.query('BEGIN TRANSACTION')),
    commit: async () => void (await writer.query('COMMIT')),
    rollback: async () => void (await writer.query('ROLLBACK')),
    execute: writer.query,
    close: async () => {
      while (underWay.size > 0) await Promise.all(underWay)
      for (const session of [writer, ...idle]) await session.close()
      await database.close()
    }
  }
}

interface Session {
  readonly run: (text: string, params: Params) => Promise<readonly Row[]>
  readonly query: (text: string) => Promise<readonly Row[]>
  readonly close: () => Promise<void>
}

function createSession(database: Database): Session {
  const connection = new Connection(database, 2)
  // Every prepare() keeps about 20 KB for good, so each text is prepared once.
  const prepared = new Map<string, PreparedStatement>()

  async function prepare(text: string): Promise<PreparedStatement> {
    const known = prepared.get(text)
    if (known) return known
    const statement = await connection.prepare(text)
    if (!statement.isSuccess()) throw new Error(`${statement.getErrorMessage()}\n${text}`)
    prepared.set(text, statement)
    return statement
  }

  return {
    run: async (text, params) => {
      const answers: (readonly Row[])[] = []
      for (const alike of groupByShape({ text, params })) {
        const statement = await prepare(alike.text)
        answers.push(await readResult(await connection.execute(statement, toEngine(alike.params))))
      }
      return answers.length === 1 ? (answers[0] ?? []) : answers.flat()
    },
    query: async (text) => readResult(await connection.query(text)),
    close: () => connection.close()
  }
}

function toEngine(params: Params): Record<string, LbugValue> {
  const values: Record<string, LbugValue> = {}
  for (const [name, value] of Object.entries(params)) values[name] = toEngineValue(value)
  return values
}

function toEngineValue(value: Value | undefined): LbugValue {
  if (value === null || value === undefined) return null
  if (isList(value)) return value.map(toEngineValue)
  return typeof value === 'object' ? toEngine(value as Params) : value
}

// Array.isArray alone does not narrow a readonly list.
const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

async function readResult(answer: QueryResult | QueryResult[]): Promise<readonly Row[]> {
  const results = Array.isArray(answer) ? answer : [answer]
  const rows: Row[] = []
  try {
    const last = results.at(-1)
    while (last?.hasNext()) {
      rows.push(fromEngine(last.getNextSync()))
      // One row at a time would take the asynchronous way 20 times as long; now and then others get their turn.
      if (rows.length % 1_000 === 0) await new Promise(setImmediate)
    }
  } finally {
    for (const result of results) result.close()
  }
  return rows
}

function fromEngine(row: Readonly<Record<string, LbugValue>> | null): Row {
  const values: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(row ?? {})) values[name] = fromEngineValue(value)
  return values
}

function fromEngineValue(value: LbugValue): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(fromEngineValue)
  if (value === null || typeof value !== 'object' || !('_label' in value)) return value
  const { _id, _label, ...properties } = value
  return properties
}

// The pool holds the whole graph. Half of the memory leaves room for the catalogue and the page cache.
function poolBytes(): number {
  const limit = process.constrainedMemory()
  const memory = limit > 0 && limit < totalmem() ? limit : totalmem()
  return Math.max(256 * 2 ** 20, Math.floor(memory / 2))
}

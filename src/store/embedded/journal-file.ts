import { accessSync, constants } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import Database from 'libsql'
import { z } from 'zod'
import { Problem } from '../../contracts/problem.js'

/** The SQLite file of a journal, kept by this process alone. Every error of its functions is a Problem where one fits. */
export interface JournalFile {
  readonly path: string
  /** Runs one statement and gives the first row, if it has any. */
  readonly first: (sql: string, ...values: readonly SqlValue[]) => unknown
  readonly all: (sql: string) => readonly unknown[]
  readonly run: (sql: string, ...values: readonly SqlValue[]) => void
  /** All or nothing, and on disk when it returns. */
  readonly transact: (work: () => void) => void
  readonly close: () => void
}

type SqlValue = string | number | Uint8Array

/**
 * Opens or creates the file and locks it.
 *
 * @param maxPages most pages of 4 KB it may have
 *
 * Errors: Problems `graph-locked`, `graph-damaged`, `read-only`, `bad-configuration`.
 */
export function openJournalFile(path: string, maxPages?: number): JournalFile {
  const guard = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw toProblem(error, path)
    }
  }
  const database = guard(() => new Database(path, { timeout: 0 }))
  const prepared = new Map<string, Database.Statement>()
  const prepare = (sql: string): Database.Statement => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  try {
    guard(() => setUp(database))
    if (maxPages !== undefined) database.pragma(`max_page_count = ${maxPages}`)
  } catch (error) {
    close(database)
    throw error
  }
  return {
    path,
    first: (sql, ...values) => guard(() => prepare(sql).get(...values)),
    all: (sql) => guard(() => prepare(sql).all()),
    run: (sql, ...values) => guard(() => void prepare(sql).run(...values)),
    transact: (work) =>
      guard(() => {
        database.exec('BEGIN IMMEDIATE')
        try {
          work()
          database.exec('COMMIT')
        } catch (error) {
          if (database.inTransaction) database.exec('ROLLBACK')
          throw error
        }
      }),
    close: () => close(database)
  }
}

function setUp(database: Database.Database): void {
  // The exclusive lock keeps other processes out and ends with the process, however that ends.
  database.pragma('locking_mode = EXCLUSIVE')
  database.exec('BEGIN EXCLUSIVE; COMMIT')
  // Not WAL: SQLite takes a damaged byte in its write-ahead log for the end of the log and drops what follows
  // without a word. With a rollback journal every committed entry is in the file itself, under our checksums.
  database.pragma('journal_mode = TRUNCATE')
  database.pragma('synchronous = FULL')
  database.pragma('secure_delete = ON')
  const state = z.object({ integrity_check: z.string() }).parse(database.prepare('PRAGMA integrity_check(1)').get())
  if (state.integrity_check !== 'ok') throw Object.assign(new Error(state.integrity_check), { code: 'SQLITE_CORRUPT' })
  const found = database.prepare('SELECT hex(sql) AS sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid').all()
  if (found.length === 0) return void database.exec(`BEGIN IMMEDIATE; ${tables.join(';')}; COMMIT`)
  // A damaged name would make the table of that name look empty, so none is made beside tables that are there.
  const expected = tables.map((sql) => ({ sql: Buffer.from(sql).toString('hex').toUpperCase() }))
  if (!isDeepStrictEqual(z.array(z.object({ sql: z.string() })).parse(found), expected)) {
    throw Object.assign(new Error('tables differ'), { code: 'SQLITE_CORRUPT' })
  }
}

const tables = [
  'CREATE TABLE entry (seq INTEGER PRIMARY KEY, body BLOB NOT NULL, sum BLOB NOT NULL)',
  'CREATE TABLE statement (id BLOB PRIMARY KEY, text BLOB NOT NULL)',
  'CREATE TABLE meta (value BLOB NOT NULL, sum BLOB NOT NULL)'
]

// A closed database keeps its lock until its statements are collected as garbage, so the lock is given up first.
function close(database: Database.Database): void {
  try {
    if (database.inTransaction) database.exec('ROLLBACK')
    database.pragma('locking_mode = NORMAL')
    database.prepare('SELECT count(*) FROM sqlite_master').get()
  } catch {
    // A file too damaged to be read holds no lock worth keeping either.
  } finally {
    database.close()
  }
}

/** Anything that is neither the disk's nor another process's doing, nor damage, is a mistake of ours and stays. */
function toProblem(error: unknown, path: string): unknown {
  if (error instanceof Problem || !(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const detail = error.message
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new Problem('graph-locked', { path })
  if (code.startsWith('SQLITE_FULL')) return new Problem('read-only', { path, reason: 'disk-full', detail })
  // A damaged header can make SQLite take a file for one it may not write.
  const damaged = /^SQLITE_(CORRUPT|NOTADB|ERROR|FORMAT|SCHEMA|MISMATCH|NOMEM|TOOBIG)/.test(code)
  if (damaged || (code.startsWith('SQLITE_READONLY') && isWritable(path))) {
    return new Problem('graph-damaged', { path, place: 'file', detail })
  }
  if (/^SQLITE_(IOERR|READONLY|PERM|AUTH)/.test(code)) return new Problem('read-only', { path, reason: 'disk', detail })
  if (code.startsWith('SQLITE_CANTOPEN')) return new Problem('bad-configuration', { name: 'GRAPH_PATH', path, detail })
  return error
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

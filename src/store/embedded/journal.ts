import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'libsql'
import { z } from 'zod'
import { Problem } from '../../contracts/problem.js'
import type { Params } from '../graph.js'
import { toProblem } from './journal-problem.js'

/** Version of the folder: journal tables and snapshot manifest. Count up when an older program cannot read it. */
export const folderFormat = 1

/** One statement of a transaction: its text as it was when written, and its parameters. */
export interface Step {
  readonly text: string
  readonly params: Params
}

export interface Entry {
  readonly seq: number
  readonly steps: readonly Step[]
}

/** Where the journal begins: everything up to `seq` lies in the snapshot that ends with `sum`. */
export interface JournalStart {
  readonly seq: number
  readonly sum: string
}

/**
 * Every committed transaction, durable before it is acknowledged. Each entry carries a checksum over itself and
 * the entry before it, so a damaged, missing or exchanged entry is noticed.
 */
export interface Journal {
  /** Number of the newest entry, and its checksum. */
  readonly last: () => JournalStart
  readonly start: () => JournalStart
  /** Bytes of entries that are not in a snapshot yet. */
  readonly bytes: () => number
  readonly schema: () => string
  /** Appends and waits until the disk has it. Error: Problem `read-only` when it cannot be kept. */
  readonly append: (steps: readonly Step[]) => void
  /** Entries above `seq` in order. Error: Problem `graph-damaged` with the place. */
  readonly after: (seq: number) => Iterable<Entry>
  /** Checksum of an entry that is still kept; undefined otherwise. */
  readonly sumOf: (seq: number) => string | undefined
  /** Drops entries that are in the snapshot; their bytes are overwritten. */
  readonly dropUpTo: (start: JournalStart, schema: string) => void
  readonly close: () => void
}

export interface JournalOptions {
  readonly folder: string
  /** Most pages of 4 KB the file may have; tests of a full disk set it. */
  readonly maxPages?: number | undefined
}

const EntryRow = z.object({ seq: z.number(), body: z.instanceof(Uint8Array), sum: z.string() })
const StatementRow = z.object({ id: z.string(), text: z.string() })
const Body = z.array(z.tuple([z.string(), z.record(z.string(), z.json())]))
const Meta = z.object({ format: z.number(), seq: z.number(), sum: z.string(), schema: z.string() })

/**
 * Opens the journal of a folder and keeps it for this process alone until closed.
 *
 * Errors: Problems `graph-locked`, `graph-newer`, `graph-damaged`, `read-only`.
 */
export function openJournal({ folder, maxPages }: JournalOptions): Journal {
  const path = join(folder, 'journal.db')
  const guard = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw toProblem(error, path)
    }
  }
  const damaged = (place: string, detail: string) => new Problem('graph-damaged', { path, place, detail })

  const database = guard(() => openDatabase(path))
  const inTransaction = (work: () => void): void =>
    guard(() => {
      database.exec('BEGIN IMMEDIATE')
      try {
        work()
        database.exec('COMMIT')
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK')
        throw error
      }
    })

  try {
    guard(() => createTables(database))
    if (maxPages !== undefined) database.pragma(`max_page_count = ${maxPages}`)
  } catch (error) {
    database.close()
    throw error
  }
  const read = guard(() => database.prepare('SELECT seq, body, sum FROM entry WHERE seq > ? ORDER BY seq'))
  const insert = guard(() => database.prepare('INSERT INTO entry (seq, body, sum) VALUES (?, ?, ?)'))
  const insertStatement = guard(() => database.prepare('INSERT OR IGNORE INTO statement (id, text) VALUES (?, ?)'))

  let meta = readMeta()
  const texts = new Map<string, string>()
  const ids = new Map<string, string>()
  for (const row of guard(() => database.prepare('SELECT id, text FROM statement').all())) {
    const { id, text } = StatementRow.parse(row)
    if (idOf(text) !== id) throw damaged(`statement ${id}`, 'checksum differs')
    texts.set(id, text)
    ids.set(text, id)
  }
  const sums = new Map<number, string>()
  let last: JournalStart = { seq: meta.seq, sum: meta.sum }
  let bytes = 0
  for (const row of rowsAfter(0)) {
    last = { seq: row.seq, sum: row.sum }
    sums.set(row.seq, row.sum)
    bytes += row.body.byteLength
  }

  function readMeta(): z.infer<typeof Meta> {
    const rows = guard(() => database.prepare('SELECT value, sum FROM meta').all())
    const [row] = z.array(z.object({ value: z.string(), sum: z.string() })).parse(rows)
    if (!row) return { format: folderFormat, seq: 0, sum: '', schema: '' }
    if (digest(row.value) !== row.sum) throw damaged('meta', 'checksum differs')
    const found = Meta.partial().required({ format: true }).parse(JSON.parse(row.value))
    if (found.format > folderFormat)
      throw new Problem('graph-newer', { path, found: found.format, known: folderFormat })
    return Meta.parse(found)
  }

  function writeMeta(value: string): void {
    database.prepare('DELETE FROM meta').run()
    database.prepare('INSERT INTO meta (value, sum) VALUES (?, ?)').run(value, digest(value))
  }

  function* rowsAfter(seq: number): Generator<z.infer<typeof EntryRow>> {
    let before: JournalStart = seq <= meta.seq ? { seq: meta.seq, sum: meta.sum } : { seq, sum: sums.get(seq) ?? '' }
    const rows = guard(() => read.iterate(before.seq))
    for (;;) {
      const next = guard(() => rows.next())
      if (next.done) return
      const row = EntryRow.parse(next.value)
      if (row.seq !== before.seq + 1) throw damaged(`entry ${before.seq + 1}`, 'missing')
      if (sumOf(before.sum, row.seq, row.body) !== row.sum) throw damaged(`entry ${row.seq}`, 'checksum differs')
      before = { seq: row.seq, sum: row.sum }
      yield row
    }
  }

  return {
    last: () => last,
    start: () => ({ seq: meta.seq, sum: meta.sum }),
    bytes: () => bytes,
    schema: () => meta.schema,
    sumOf: (seq) => (seq === meta.seq ? meta.sum : sums.get(seq)),

    append(steps) {
      const seq = last.seq + 1
      const used = steps.map(({ text, params }): [string, Params] => [ids.get(text) ?? idOf(text), params])
      const body = Buffer.from(JSON.stringify(used))
      const sum = sumOf(last.sum, seq, body)
      inTransaction(() => {
        for (const { text } of steps) if (!ids.has(text)) insertStatement.run(idOf(text), text)
        insert.run(seq, body, sum)
      })
      for (const { text } of steps) {
        ids.set(text, idOf(text))
        texts.set(idOf(text), text)
      }
      sums.set(seq, sum)
      last = { seq, sum }
      bytes += body.byteLength
    },

    *after(seq) {
      for (const row of rowsAfter(seq)) {
        const steps = Body.parse(JSON.parse(Buffer.from(row.body).toString('utf8'))).map(([id, params]) => {
          const text = texts.get(id)
          if (text === undefined) throw damaged(`statement ${id}`, 'missing')
          return { text, params }
        })
        yield { seq: row.seq, steps }
      }
    },

    dropUpTo(start, schema) {
      const next = { format: folderFormat, ...start, schema }
      inTransaction(() => {
        writeMeta(JSON.stringify(next))
        database.prepare('DELETE FROM entry WHERE seq <= ?').run(start.seq)
      })
      meta = next
      for (const seq of sums.keys()) if (seq <= start.seq) sums.delete(seq)
      if (last.seq <= start.seq) bytes = 0
    },

    close: () => void database.close()
  }
}

function openDatabase(path: string): Database.Database {
  const database = new Database(path, { timeout: 0 })
  try {
    // The exclusive lock keeps other processes out and ends with the process, however that ends.
    database.pragma('locking_mode = EXCLUSIVE')
    database.exec('BEGIN EXCLUSIVE; COMMIT')
    // Not WAL: SQLite takes a damaged byte in its write-ahead log for the end of the log and drops what follows
    // without a word. With a rollback journal every committed entry is in the file itself, under our checksums.
    database.pragma('journal_mode = TRUNCATE')
    database.pragma('synchronous = FULL')
    database.pragma('secure_delete = ON')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function createTables(database: Database.Database): void {
  const state = database.prepare('PRAGMA integrity_check(1)').get()
  const { integrity_check: found } = z.object({ integrity_check: z.string() }).parse(state)
  if (found !== 'ok') throw Object.assign(new Error(found), { code: 'SQLITE_CORRUPT' })
  database.exec(`BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS entry (seq INTEGER PRIMARY KEY, body BLOB NOT NULL, sum TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS statement (id TEXT PRIMARY KEY, text TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS meta (value TEXT NOT NULL, sum TEXT NOT NULL);
    COMMIT`)
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const idOf = (text: string): string => digest(text).slice(0, 16)
const sumOf = (before: string, seq: number, body: Uint8Array): string =>
  createHash('sha256').update(`${before}:${seq}:`).update(body).digest('hex')

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { Problem } from '../../contracts/problem.js'
import type { Params } from '../graph.js'
import { type JournalFile, openJournalFile } from './journal-file.js'

/** Version of the folder: journal tables and snapshot manifest. Count up when an older program cannot read it. */
export const folderFormat = 1

/** One statement of a transaction: its text as it was when written, and its parameters. */
export interface Step {
  readonly text: string
  readonly params: Params
}

interface Entry {
  readonly seq: number
  readonly steps: readonly Step[]
}

/** A place in the journal: the number of an entry and its checksum. Nothing written yet: 0 and empty. */
export interface Position {
  readonly seq: number
  readonly sum: string
}

/**
 * Every committed transaction, durable before it is acknowledged. Each entry carries a checksum over itself and
 * the entry before it, so a damaged, missing or exchanged entry is noticed.
 */
export interface Journal {
  readonly last: () => Position
  /** The journal holds what came after this; what came before lies in a snapshot. */
  readonly start: () => Position
  /** Bytes of entries that are not in a snapshot yet. */
  readonly bytes: () => number
  /** Appends and waits until the disk has it. Error: Problem `read-only` when it cannot be kept. */
  readonly append: (steps: readonly Step[]) => void
  /** Entries above `seq` in order. Error: Problem `graph-damaged` with the place. */
  readonly after: (seq: number) => Iterable<Entry>
  /** Checksum of an entry that is still kept; undefined otherwise. */
  readonly sumOf: (seq: number) => string | undefined
  /** Drops entries that are in the snapshot; their bytes are overwritten. */
  readonly dropUpTo: (position: Position) => void
  readonly close: () => void
}

/**
 * Opens the journal of a folder, verifies all of it, and keeps it for this process alone until closed.
 *
 * @param maxPages most pages of 4 KB the file may have; tests of a full disk set it
 *
 * Errors: Problems `graph-locked`, `graph-newer`, `graph-damaged`, `read-only`, `bad-configuration`.
 */
export function openJournal(folder: string, maxPages?: number): Journal {
  const file = openJournalFile(join(folder, 'journal.db'), maxPages)
  try {
    return createJournal(file)
  } catch (error) {
    file.close()
    throw error
  }
}

function createJournal(file: JournalFile): Journal {
  const texts = readTexts(file)
  const sums = new Map<number, string>()
  let meta = readMeta(file)
  let last: Position = { seq: meta.seq, sum: meta.sum }
  let bytes = 0
  for (const row of readRows(file, last)) {
    last = { seq: row.seq, sum: row.sum }
    sums.set(row.seq, row.sum)
    bytes += row.body.byteLength
  }
  const sumAt = (seq: number): string | undefined => (seq === meta.seq ? meta.sum : sums.get(seq))

  return {
    last: () => last,
    start: () => ({ seq: meta.seq, sum: meta.sum }),
    bytes: () => bytes,
    sumOf: sumAt,

    append(steps) {
      const seq = last.seq + 1
      const body = Buffer.from(JSON.stringify(steps.map(({ text, params }) => [idOf(text), params])))
      const sum = chain(last.sum, seq, body)
      const fresh = [...new Set(steps.map(({ text }) => text))].filter((text) => !texts.has(idOf(text)))
      file.transact(() => {
        for (const text of fresh) file.run('INSERT INTO statement (id, text) VALUES (?, ?)', idOf(text), text)
        file.run('INSERT INTO entry (seq, body, sum) VALUES (?, ?, ?)', seq, body, sum)
      })
      for (const text of fresh) texts.set(idOf(text), text)
      sums.set(seq, sum)
      last = { seq, sum }
      bytes += body.byteLength
    },

    *after(seq) {
      for (const row of readRows(file, { seq, sum: sumAt(seq) ?? '' })) {
        const steps = Body.parse(JSON.parse(Buffer.from(row.body).toString('utf8')))
        yield { seq: row.seq, steps: steps.map(([id, params]) => ({ text: textOf(file, texts, id), params })) }
      }
    },

    dropUpTo(position) {
      const next = { format: folderFormat, ...position }
      const value = JSON.stringify(next)
      file.transact(() => {
        file.run('DELETE FROM meta')
        file.run('INSERT INTO meta (value, sum) VALUES (?, ?)', value, digest(value))
        file.run('DELETE FROM entry WHERE seq <= ?', position.seq)
      })
      meta = next
      for (const seq of sums.keys()) if (seq <= position.seq) sums.delete(seq)
      if (last.seq <= position.seq) bytes = 0
    },

    close: file.close
  }
}

// The SQLite binding ends the process when a text is not UTF-8, as after damage; so everything is read as bytes.
const blob = (column: string): string => `CAST(${column} AS BLOB) AS ${column}`
// The binding gives one row as Buffers, many as ArrayBuffers.
const Bytes = z.union([z.instanceof(Uint8Array), z.instanceof(ArrayBuffer).transform((bytes) => new Uint8Array(bytes))])

const Text = Bytes.transform((bytes) => Buffer.from(bytes).toString('utf8'))

const EntryRow = z.object({ seq: z.number(), body: Bytes, sum: Text })
const StatementRow = z.object({ id: Text, text: Text })
const MetaRow = z.object({ value: Text, sum: Text })
const Meta = z.object({ format: z.number(), seq: z.number(), sum: z.string() })
const Body = z.array(z.tuple([z.string(), z.record(z.string(), z.json())]))

function readMeta(file: JournalFile): z.infer<typeof Meta> {
  const row = file.first(`SELECT ${blob('value')}, ${blob('sum')} FROM meta`)
  if (row === undefined) return { format: folderFormat, seq: 0, sum: '' }
  const { value, sum } = parseRow(file, MetaRow, row, 'meta')
  if (digest(value) !== sum) throw damaged(file, 'meta', 'checksum differs')
  const { format } = z.object({ format: z.number() }).parse(JSON.parse(value))
  if (format > folderFormat) throw new Problem('graph-newer', { path: file.path, found: format, known: folderFormat })
  return Meta.parse(JSON.parse(value))
}

function readTexts(file: JournalFile): Map<string, string> {
  const rows = file
    .all(`SELECT ${blob('id')}, ${blob('text')} FROM statement`)
    .map((row) => parseRow(file, StatementRow, row, 'statement'))
  for (const { id, text } of rows) if (idOf(text) !== id) throw damaged(file, `statement ${id}`, 'checksum differs')
  return new Map(rows.map(({ id, text }) => [id, text]))
}

function textOf(file: JournalFile, texts: ReadonlyMap<string, string>, id: string): string {
  const text = texts.get(id)
  if (text === undefined) throw damaged(file, `statement ${id}`, 'missing')
  return text
}

const select = `SELECT seq, ${blob('body')}, ${blob('sum')} FROM entry WHERE seq > ? ORDER BY seq LIMIT 1`

function* readRows(file: JournalFile, from: Position): Generator<z.output<typeof EntryRow>> {
  for (let before = from; ; ) {
    const found = file.first(select, before.seq)
    if (found === undefined) return
    const next = before.seq + 1
    const row = parseRow(file, EntryRow, found, `entry ${next}`)
    if (row.seq !== next) throw damaged(file, `entry ${next}`, 'missing')
    if (chain(before.sum, next, row.body) !== row.sum) throw damaged(file, `entry ${next}`, 'checksum differs')
    before = { seq: row.seq, sum: row.sum }
    yield row
  }
}

function parseRow<Shape extends z.ZodType>(
  file: JournalFile,
  schema: Shape,
  row: unknown,
  place: string
): z.output<Shape> {
  const { success, data } = schema.safeParse(row)
  if (!success) throw damaged(file, place, 'cannot be read')
  return data
}

const damaged = ({ path }: JournalFile, place: string, detail: string): Problem =>
  new Problem('graph-damaged', { path, place, detail })

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const idOf = (text: string): string => digest(text).slice(0, 16)
const chain = (before: string, seq: number, body: Uint8Array): string =>
  createHash('sha256').update(`${before}:${seq}:`).update(body).digest('hex')

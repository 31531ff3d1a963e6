import { extname } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { z } from 'zod'
import type { RowProblem } from '../../contracts/import-report.js'
import { Problem } from '../../contracts/problem.js'
import { type ImportNoun, type MappedColumn, mapColumns } from './columns.js'
import { decode } from './decode.js'
import { readCell } from './read-cell.js'

/** One row of a file: fields by the names of the contract, or what made it unreadable. */
export interface FileRow {
  /** Counts from 1, as an editor or a spreadsheet shows it. */
  readonly line: number
  readonly value: Readonly<Record<string, unknown>>
  /** The file's own heading of each field; a field without one has its own name. */
  readonly headings: ReadonlyMap<string, string>
  readonly problem?: RowProblem
}

export interface ImportFile {
  readonly noun: ImportNoun
  /** Its ending tells the form: .jsonl, .ndjson, .csv, .txt, .tsv, .xlsx. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Heading → field, for tables with headings of their own. */
  readonly columns?: ReadonlyMap<string, string>
}

/**
 * Reads an import file into rows.
 *
 * Problems: `unreadable-file` with a `reason`: `unknown-ending`, `not-a-table`, `empty`, `no-known-column`,
 * `unknown-field`, `unknown-heading`. A single bad line never spoils the file: it becomes a row with a problem.
 */
export async function readImportFile(file: ImportFile): Promise<readonly FileRow[]> {
  switch (extname(file.name).toLowerCase()) {
    case '.jsonl':
    case '.ndjson':
      return readJsonLines(decode(file.bytes))
    case '.csv':
    case '.tsv':
    case '.txt':
      return readTable(file, readCsv(file))
    case '.xlsx':
      return readTable(file, await readXlsx(file))
    default:
      throw new Problem('unreadable-file', { name: file.name, reason: 'unknown-ending' })
  }
}

const noHeadings: ReadonlyMap<string, string> = new Map()

function readJsonLines(text: string): readonly FileRow[] {
  return text
    .split('\n')
    .map((json, at) => ({ json: json.trim(), line: at + 1 }))
    .filter(({ json }) => json !== '')
    .map(({ json, line }) => {
      const value = parseObject(json)
      const problem = { line, field: '', code: 'not-json', data: {} }
      return value ? { line, value, headings: noHeadings } : { line, value: {}, headings: noHeadings, problem }
    })
}

function parseObject(json: string): Readonly<Record<string, unknown>> | null {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(json))
  } catch {
    return null
  }
}

interface TableRow {
  readonly line: number
  readonly cells: readonly unknown[]
}

const CsvRows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))

function readCsv({ name, bytes }: ImportFile): readonly TableRow[] {
  try {
    const rows: unknown = parse(decode(bytes), {
      bom: true,
      delimiter: [';', '\t', ','],
      info: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true
    })
    return CsvRows.parse(rows).map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch (error) {
    const at = z.object({ lines: z.number() }).safeParse(error)
    throw new Problem('unreadable-file', { name, reason: 'not-a-table', line: at.data?.lines ?? 1 })
  }
}

async function readXlsx({ name, bytes }: ImportFile): Promise<readonly TableRow[]> {
  try {
    const rows = await readSheet(Buffer.from(bytes))
    return rows.map((cells, at) => ({ line: at + 1, cells }))
  } catch {
    throw new Problem('unreadable-file', { name, reason: 'not-a-table' })
  }
}

function readTable(file: ImportFile, rows: readonly TableRow[]): readonly FileRow[] {
  const [head, ...body] = rows
  if (!head) throw new Problem('unreadable-file', { name: file.name, reason: 'empty' })
  const mapped = mapColumns(
    file.noun,
    head.cells.map((cell) => String(cell ?? '').trim()),
    file.columns ?? new Map()
  )
  const headings = new Map(mapped.flatMap((column) => (column ? [[column.field, column.heading] as const] : [])))
  return body
    .filter(({ cells }) => cells.some((cell) => String(cell ?? '').trim() !== ''))
    .map(({ line, cells }) => ({ line, value: readCells(mapped, cells), headings }))
}

function readCells(
  mapped: readonly (MappedColumn | null)[],
  cells: readonly unknown[]
): Readonly<Record<string, unknown>> {
  const value: Record<string, unknown> = {}
  for (const [at, column] of mapped.entries()) {
    const read = column ? readCell(column.kind, cells[at]) : undefined
    if (column && read !== undefined) value[column.field] = read
  }
  return value
}

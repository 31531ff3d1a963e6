import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { LinkProposal, type ListEntry } from '../contracts/label-link.js'
import { Problem } from '../contracts/problem.js'

/** Columns in which vocabularies keep ids, names and further names; first the ESCO portal's, then usual ones. */
const ID = ['concepturi', 'uri', 'id', 'code', 'nummer', 'nr']
const NAME = ['preferredlabel', 'label_de', 'label', 'bezeichnung', 'name', 'text']
const OTHERS = ['altlabels', 'alt_de', 'synonyme', 'synonyms']

/** Reads a list: one text a line, or id, tab, text. Blank lines are left out; `unreadable-file` when nothing is left. */
export async function readList(path: string): Promise<readonly ListEntry[]> {
  const entries = linesOf(await readText(path)).map((line) => {
    const [first = '', ...rest] = line.split('\t')
    const text = rest.join(' ').trim()
    return text === '' ? { id: first.trim(), text: first.trim(), others: [] } : { id: first.trim(), text, others: [] }
  })
  return filled(
    path,
    entries.filter(({ id }) => id !== '')
  )
}

/** Reads a foreign vocabulary: a CSV file as downloaded from the ESCO portal (or with like columns), else a plain list. */
export async function readVocabulary(path: string): Promise<readonly ListEntry[]> {
  if (!path.toLowerCase().endsWith('.csv')) return readList(path)
  const rows = parseTable(path, await readText(path))
  const headings = Object.keys(rows[0] ?? {})
  const column = (names: readonly string[]) =>
    names.map((name) => headings.find((heading) => heading.toLowerCase() === name)).find((one) => one !== undefined)
  const [id, name, others] = [column(ID), column(NAME), column(OTHERS)]
  if (name === undefined)
    throw new Problem('unreadable-file', { reason: 'no-known-column', name: path, headings: headings.join(', ') })
  const entries = rows.map((row) => {
    const text = (row[name] ?? '').trim()
    const further = others === undefined ? [] : (row[others] ?? '').split(/\s*[|\n]\s*/).filter((one) => one !== '')
    return { id: (id === undefined ? '' : (row[id] ?? '').trim()) || text, text, others: further }
  })
  return filled(
    path,
    entries.filter(({ text }) => text !== '')
  )
}

/** Reads proposals on which a person has decided; a line that is none is an `unreadable-file` with its number. */
export async function readProposals(path: string): Promise<readonly LinkProposal[]> {
  const lines = (await readText(path)).split('\n')
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    const parsed = LinkProposal.safeParse(toJson(line))
    if (!parsed.success) throw new Problem('unreadable-file', { reason: 'not-a-table', name: path, line: at + 1 })
    return [parsed.data]
  })
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '')

function filled(path: string, entries: readonly ListEntry[]): readonly ListEntry[] {
  if (entries.length === 0) throw new Problem('unreadable-file', { reason: 'empty', name: path })
  return entries
}

function parseTable(path: string, text: string): readonly Readonly<Record<string, string>>[] {
  const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ','
  try {
    const rows: unknown = parse(text, { columns: true, delimiter, relax_column_count: true, skip_empty_lines: true })
    return z.array(z.record(z.string(), z.string())).parse(rows)
  } catch {
    throw new Problem('unreadable-file', { reason: 'not-a-table', name: path })
  }
}

function toJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

async function readText(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new Problem('unreadable-file', { name: path, reason: isMissing ? 'missing' : 'no-access' })
  }
}

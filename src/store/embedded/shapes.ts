import type { Params, Value } from '../graph.js'

/** A statement and parameters the embedded engine takes as they are. */
export interface Shaped {
  readonly text: string
  readonly params: Params
}

/**
 * Splits `rows` into groups the embedded engine takes as one list each, since it wants all rows of a list to agree
 * in their types: it reads `1` as an integer and `0.5` as a float, and takes a field that is null everywhere for
 * text. So rows are grouped by which of their numbers are whole, and a field that is null throughout a group is
 * written into the statement (`row.employees` becomes `null`). Rows keep their order inside a group. A single row
 * runs several times faster as plain parameters (`row.id` becomes `$row_id`), which need no agreement.
 *
 * @returns the statement itself when it takes no rows; nothing when rows are empty
 */
export function groupByShape({ text, params }: Shaped): readonly Shaped[] {
  const { rows, ...others } = params
  if (!isRows(rows)) return [{ text, params }]
  const [only] = rows
  if (only && rows.length === 1 && text.startsWith(unwind))
    return [asParameters(text.slice(unwind.length), only, others)]
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const groups = new Map<string, Params[]>()
  for (const row of rows) {
    const shape = names.map((name) => (isFraction(row[name]) ? 'f' : '-')).join('')
    const group = groups.get(shape)
    if (group) group.push(row)
    else groups.set(shape, [row])
  }
  return [...groups.values()].map((group) => {
    const filled = names.filter((name) => group.some((row) => (row[name] ?? null) !== null))
    return {
      text: writeNulls(text, new Set(filled)),
      params: { ...others, rows: group.map((row) => pick(row, filled)) }
    }
  })
}

const unwind = 'UNWIND $rows AS row\n'

function asParameters(text: string, row: Params, others: Params): Shaped {
  const used: Record<string, Value> = {}
  const named = replaceFields(text, (name) => {
    used[`row_${name}`] = row[name] ?? null
    return `$row_${name}`
  })
  return { text: named, params: { ...others, ...used } }
}

function isRows(value: Value | undefined): value is readonly Params[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))
}

const isFraction = (value: Value | undefined): boolean => typeof value === 'number' && !Number.isInteger(value)

function pick(row: Params, names: readonly string[]): Params {
  const picked: Record<string, Value> = {}
  for (const name of names) picked[name] = row[name] ?? null
  return picked
}

function writeNulls(text: string, filled: ReadonlySet<string>): string {
  return replaceFields(text, (name, field) => (filled.has(name) ? field : 'null'))
}

function replaceFields(text: string, replace: (name: string, field: string) => string): string {
  return text.replace(/\brow\.`?(\w+)`?/g, (field, name: string) => replace(name, field))
}

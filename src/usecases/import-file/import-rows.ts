import type { z } from 'zod'
import { fieldProblems } from '../../contracts/field-problems.js'
import type { ImportReport, RowProblem } from '../../contracts/import-report.js'
import { type FieldProblem, Problem } from '../../contracts/problem.js'
import type { FileRow } from './read.js'

/** How far an import is. */
export interface ImportProgress {
  readonly done: number
  readonly total: number
}

/** What an import needs to know about its noun. `Kept` is what the graph holds. */
export interface RowImport<Input, Kept extends { readonly id: string }> {
  readonly rows: readonly FileRow[]
  readonly schema: z.ZodType<Input>
  readonly idOf: (input: Input) => string
  readonly findMany: (ids: readonly string[]) => Promise<readonly Kept[]>
  /** Makes what would be kept. Problems with fields become problems of the row. */
  readonly make: (input: Input, id: string, before: Kept | undefined) => Promise<Kept>
  readonly isSame: (one: Kept, other: Kept) => boolean
  readonly save: (made: readonly Kept[]) => Promise<void>
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined
}

/** Rows handled at once: one look-up and one transaction. */
const batchSize = 500

/**
 * Imports rows: good ones are kept, bad ones reported with line, field and reason, and rows that say what is kept
 * already are left alone, so that the same file twice changes nothing. Stopped half way, it goes on where it was.
 */
export async function importRows<Input, Kept extends { readonly id: string }>(
  work: RowImport<Input, Kept>
): Promise<ImportReport> {
  const problems: RowProblem[] = []
  const counts = { created: 0, changed: 0, unchanged: 0 }
  const seen = new Map<string, { readonly line: number; readonly made: Kept }>()
  for (let start = 0; start < work.rows.length; start += batchSize) {
    const batch = work.rows.slice(start, start + batchSize).flatMap((row) => parse(work, row, problems))
    const before = new Map((await work.findMany(batch.map(({ id }) => id))).map((kept) => [kept.id, kept]))
    const toSave: Kept[] = []
    for (const { row, id, input } of batch) {
      const first = seen.get(id)
      const made = await attempt(row, problems, () => work.make(input, id, before.get(id)))
      if (!made) continue
      const known = first?.made ?? before.get(id)
      if (known && work.isSame(made, known)) counts.unchanged++
      else if (first)
        problems.push({
          line: row.line,
          field: headingOf(row, 'id'),
          code: 'repeated-id',
          data: { id, first: first.line }
        })
      else {
        toSave.push(made)
        counts[known ? 'changed' : 'created']++
      }
      if (!first) seen.set(id, { line: row.line, made })
    }
    if (toSave.length > 0) await work.save(toSave)
    work.onProgress?.({ done: Math.min(start + batchSize, work.rows.length), total: work.rows.length })
  }
  const failed = new Set(problems.map(({ line }) => line)).size
  return { ...counts, failed, problems: problems.sort((one, other) => one.line - other.line) }
}

interface ParsedRow<Input> {
  readonly row: FileRow
  readonly id: string
  readonly input: Input
}

function parse<Input, Kept extends { readonly id: string }>(
  { schema, idOf }: RowImport<Input, Kept>,
  row: FileRow,
  problems: RowProblem[]
): readonly ParsedRow<Input>[] {
  if (row.problem) {
    problems.push(row.problem)
    return []
  }
  const parsed = schema.safeParse(row.value, { reportInput: true })
  if (parsed.success) return [{ row, id: idOf(parsed.data), input: parsed.data }]
  problems.push(...fieldProblems(parsed.error).map((problem) => toRowProblem(row, problem)))
  return []
}

async function attempt<Kept>(row: FileRow, problems: RowProblem[], make: () => Promise<Kept>): Promise<Kept | null> {
  try {
    return await make()
  } catch (error) {
    if (!(error instanceof Problem) || error.fields.length === 0) throw error
    problems.push(...error.fields.map((problem) => toRowProblem(row, problem)))
    return null
  }
}

function toRowProblem(row: FileRow, { pointer, code, data }: FieldProblem): RowProblem {
  const [field = '', ...rest] = pointer.slice(1).split('/')
  return { line: row.line, field: [headingOf(row, field), ...rest].join('/'), code, data: { ...data } }
}

const headingOf = (row: FileRow, field: string): string => row.headings.get(field) ?? field

import type { RowProblem } from '../contracts/import-report.js'
import type { Problem } from '../contracts/problem.js'
import { sayField, sayProblem } from '../wording/say-problem.js'

/** What went wrong, in whole German sentences; what is wrong with single fields follows line by line. */
export function describeProblem(problem: Problem): string {
  const { detail, errors } = sayProblem(problem, 'de')
  return [detail, ...errors.map((error) => `  ${error.pointer.slice(1) || 'Eingabe'}: ${error.detail}`)].join('\n')
}

/** One bad row of a file: `Zeile 12, PLZ: …`. */
export const describeRow = ({ line, field, code, data }: RowProblem): string =>
  `Zeile ${line}${field === '' ? '' : `, ${field}`}: ${sayField({ code, data }, 'de')}`

import { readFile } from 'node:fs/promises'
import { fieldProblems } from '../contracts/field-problems.js'
import { Problem } from '../contracts/problem.js'
import { noOperator, Operator } from '../web/operator.js'

/**
 * Reads who runs this installation from a JSON file (the fields of `Operator`); without a path nothing is filled in.
 * Problems: `unreadable-file` (missing), `bad-configuration` (no JSON, or a field that is wrong).
 */
export async function readOperator(path: string | null): Promise<Operator> {
  if (path === null) return noOperator
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Problem('unreadable-file', { reason: 'missing', name: path })
  })
  const read = Operator.safeParse(parse(text), { reportInput: true })
  if (!read.success) throw new Problem('bad-configuration', {}, fieldProblems(read.error))
  return read.data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('bad-configuration', {}, [{ pointer: '/OPERATOR_FILE', code: 'not-json' }])
  }
}

import { Problem } from '../../contracts/problem.js'

/**
 * Says what an error of SQLite means for the product: another process has the folder, the disk cannot take a
 * write, or the file is damaged. Anything else is a mistake of ours and stays what it is.
 */
export function toProblem(error: unknown, path: string): unknown {
  if (error instanceof Problem || !(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const detail = error.message
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new Problem('graph-locked', { path })
  if (code.startsWith('SQLITE_FULL')) return new Problem('read-only', { path, reason: 'disk-full', detail })
  if (/^SQLITE_(IOERR|READONLY|PERM|AUTH)/.test(code)) return new Problem('read-only', { path, reason: 'disk', detail })
  if (code.startsWith('SQLITE_CANTOPEN')) return new Problem('bad-configuration', { name: 'GRAPH_PATH', path, detail })
  if (/^SQLITE_(CORRUPT|NOTADB|ERROR|FORMAT|SCHEMA|MISMATCH)/.test(code)) {
    return new Problem('graph-damaged', { path, place: 'file', detail })
  }
  return error
}

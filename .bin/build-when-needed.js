import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
// The compiler writes every file anew, or none when there is a mistake: any of them tells when it last ran.
const stamp = join(root, 'dist', 'compose.js')

/** Compiles src/ into dist/ when a source is newer than the last build. Where there is no compiler, dist/ is taken as it is. */
export function buildWhenNeeded() {
  const sources = ['tsconfig.json', '.bin/tsconfig.build.json', 'package.json'].map((name) => join(root, name))
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }))
    sources.push(join(entry.parentPath, entry.name))
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0
  // A folder's own time changes when a file in it is removed, so that is noticed too.
  if (sources.every((source) => statSync(source).mtimeMs <= built)) return
  const compiler = findCompiler()
  if (!compiler) {
    if (existsSync(join(root, 'dist'))) return
    throw new Error('dist/ is missing and TypeScript is not installed: run "npm ci" first')
  }
  // What the compiler says goes to stderr: stdout belongs to the command.
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, '.bin/tsconfig.build.json')], {
    stdio: ['ignore', 2, 2]
  })
  if (status !== 0) process.exit(status ?? 1)
}

function findCompiler() {
  try {
    return createRequire(import.meta.url).resolve('typescript/bin/tsc')
  } catch {
    return null
  }
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { QueryName } from './graph.js'
import { packageRoot } from './package-root.js'

/** Text of a statement by its name. Throws for a name without a file, which is a mistake in the code. */
export type Queries = (name: QueryName) => string

/** Reads all statements under `graph/queries`, without their comments. */
export function readQueries(): Queries {
  const folder = join(packageRoot(), 'graph', 'queries')
  const texts = new Map<string, string>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.cypher')) continue
    const name = file.slice(0, -'.cypher'.length).split(sep).join('/')
    texts.set(name, withoutComments(readFileSync(join(folder, file), 'utf8')))
  }
  return (name) => {
    const text = texts.get(name)
    if (text === undefined) throw new Error(`graph/queries/${name}.cypher does not exist`)
    return text
  }
}

/** Statements that make an engine ready, in order, and a hash of them. */
export interface Schema {
  readonly statements: readonly string[]
  readonly hash: string
}

export function readSchema(engine: 'embedded' | 'neo4j'): Schema {
  const text = withoutComments(readFileSync(join(packageRoot(), 'graph', 'schema', `${engine}.cypher`), 'utf8'))
  const statements = text
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
  return { statements, hash: createHash('sha256').update(statements.join(';')).digest('hex') }
}

function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim()
}

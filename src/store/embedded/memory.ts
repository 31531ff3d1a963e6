import type { Queries, Schema } from '../queries.js'
import { readCount } from '../rows.js'
import type { Step } from './journal.js'
import { type Ladybug, openLadybug } from './ladybug.js'

/** An empty graph in memory with its tables. */
export async function createEmptyGraph(schema: Schema): Promise<Ladybug> {
  const ladybug = await openLadybug()
  for (const statement of schema.statements) await ladybug.execute(statement)
  return ladybug
}

/** A graph in memory from the files `writeGraph` left in a folder. */
export async function readGraph(folder: string): Promise<Ladybug> {
  const ladybug = await openLadybug()
  try {
    await ladybug.execute(`IMPORT DATABASE ${quote(folder)}`)
    return ladybug
  } catch (error) {
    await ladybug.close()
    throw error
  }
}

/** Writes the whole graph into a folder that does not exist yet. */
export async function writeGraph(ladybug: Ladybug, folder: string): Promise<void> {
  await ladybug.execute(`EXPORT DATABASE ${quote(folder)} (format="parquet")`)
}

/** Runs the statements of one transaction as they stand. */
export async function replay(ladybug: Ladybug, steps: readonly Step[]): Promise<void> {
  await ladybug.begin()
  for (const { text, params } of steps) await ladybug.run(text, params)
  await ladybug.commit()
}

/** How many nodes and edges there are: what a copy must have as well. */
export async function measure(ladybug: Ladybug, queries: Queries): Promise<string> {
  const nodes = readCount(await ladybug.read(queries('graph/count-nodes'), {}))
  const edges = readCount(await ladybug.read(queries('graph/count-edges'), {}))
  return `${nodes} nodes, ${edges} edges`
}

// The engine takes no parameter here.
const quote = (path: string): string => `'${path.replaceAll("'", "\\'")}'`

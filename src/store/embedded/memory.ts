import { z } from 'zod'
import type { Schema } from '../queries.js'
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

const Sizes = z.array(z.object({ size: z.number() }))

/** How many nodes and edges there are: what a copy must have as well. */
export async function measure(ladybug: Ladybug): Promise<string> {
  const nodes = Sizes.parse(await ladybug.execute('MATCH (n) RETURN count(*) AS size'))
  const edges = Sizes.parse(await ladybug.execute('MATCH ()-[r]->() RETURN count(*) AS size'))
  return `${nodes[0]?.size} nodes, ${edges[0]?.size} edges`
}

// The engine takes no parameter here.
const quote = (path: string): string => `'${path.replaceAll("'", "\\'")}'`

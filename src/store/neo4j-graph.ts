import type { Graph } from './graph.js'

export interface Neo4jOptions {
  readonly url: string
  readonly user: string
  readonly password: string
}

/** Connects to Neo4j. Errors: Problems `graph-unreachable`, `graph-refused`, `graph-newer`. */
export async function openNeo4jGraph(_options: Neo4jOptions): Promise<Graph> {
  throw new Error('in work')
}

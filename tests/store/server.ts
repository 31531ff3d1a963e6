import neo4j from 'neo4j-driver'
import type { Graph } from '../../src/store/graph.js'

const { GRAPH_URL, GRAPH_USER = 'neo4j', GRAPH_PASSWORD = '' } = process.env

/** A Neo4j that tests may empty; undefined: none, and the tests for it are skipped. */
export const server = GRAPH_URL ? { url: GRAPH_URL, user: GRAPH_USER, password: GRAPH_PASSWORD } : undefined

/** Removes everything from the server behind a graph. */
export async function emptyServer(graph: Graph): Promise<void> {
  if (graph.engine === 'embedded' || !server) return
  const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password))
  await driver.executeQuery('MATCH (n) DETACH DELETE n')
  await driver.close()
}

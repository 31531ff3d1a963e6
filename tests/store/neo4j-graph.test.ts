import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { openNeo4jGraph } from '../../src/store/neo4j-graph.js'
import { describeGraph } from './describe-graph.js'

const { GRAPH_URL: url, GRAPH_USER: user = 'neo4j', GRAPH_PASSWORD: password = '' } = process.env
const { GRAPH_AUTH_URL: lockedUrl, GRAPH_AUTH_PASSWORD: lockedPassword = '' } = process.env

if (url) {
  describeGraph('Neo4j', {
    open: () => openNeo4jGraph({ url, user, password }),
    empty: async (graph) => {
      await emptyServer(url)
      return graph
    }
  })
} else {
  describe.skip('Neo4j graph (set GRAPH_URL to a server that may be emptied)', () => {
    it('is not tested here', () => undefined)
  })
}

describe('connecting to Neo4j', () => {
  it('says that a server cannot be reached', async () => {
    const opening = openNeo4jGraph({ url: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'x' })
    await expect(opening).rejects.toMatchObject({ code: 'graph-unreachable', data: { url: 'bolt://127.0.0.1:9' } })
  })

  it('says that an address is none', async () => {
    const opening = openNeo4jGraph({ url: 'nonsense', user: 'neo4j', password: 'x' })
    await expect(opening).rejects.toMatchObject({ code: 'bad-configuration' })
  })

  it.skipIf(!lockedUrl)('refuses a wrong password and takes the right one', async () => {
    const given = { url: lockedUrl ?? '', user: 'neo4j' }
    await expect(openNeo4jGraph({ ...given, password: 'wrong' })).rejects.toMatchObject({ code: 'graph-refused' })
    const graph = await openNeo4jGraph({ ...given, password: lockedPassword })
    await graph.close()
  })

  it.skipIf(!url)('refuses a graph that a newer version has written', async () => {
    const given = { url: url ?? '', user, password }
    const graph = await openNeo4jGraph(given)
    const saveFormat = (value: string) =>
      graph.write({ id: 'tester', at: '' }, (tx) => tx.each('setting/save', [{ key: 'format', value }]))
    await saveFormat('99')
    await expect(openNeo4jGraph(given)).rejects.toMatchObject({ code: 'graph-newer', data: { found: 99 } })
    await saveFormat('1')
    await graph.close()
  })
})

async function emptyServer(address: string): Promise<void> {
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password))
  await driver.executeQuery('MATCH (n) DETACH DELETE n')
  await driver.close()
}

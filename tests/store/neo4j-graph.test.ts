import { describe, expect, it } from 'vitest'
import { openNeo4jGraph } from '../../src/store/neo4j-graph.js'
import { describeGraph } from './describe-graph.js'
import { describeModel } from './describe-model.js'
import { emptyServer, server } from './server.js'

const { GRAPH_AUTH_URL: lockedUrl, GRAPH_AUTH_PASSWORD: lockedPassword = '' } = process.env

if (server) {
  const given = server
  describeGraph('Neo4j', {
    open: () => openNeo4jGraph(given),
    empty: async (graph) => {
      await emptyServer(graph)
      return graph
    }
  })
  describeModel('Neo4j', async () => {
    const graph = await openNeo4jGraph(given)
    await emptyServer(graph)
    return graph
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

  it.skipIf(!server)('refuses a graph that a newer version has written', async () => {
    const given = server ?? { url: '', user: '', password: '' }
    const graph = await openNeo4jGraph(given)
    const saveFormat = (value: string) =>
      graph.write({ id: 'tester', at: '' }, (tx) => tx.each('setting/save', [{ key: 'format', value }]))
    await saveFormat('99')
    await expect(openNeo4jGraph(given)).rejects.toMatchObject({ code: 'graph-newer', data: { found: 99 } })
    await saveFormat('1')
    await graph.close()
  })
})

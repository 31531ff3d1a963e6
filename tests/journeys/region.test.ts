import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, describe, expect, it } from 'vitest'
import { describeJourney } from './describe-journey.js'

// The server with a password: the suites of store/ empty the other one meanwhile.
const { GRAPH_AUTH_URL: url = '', GRAPH_AUTH_PASSWORD: password = '' } = process.env
const user = 'neo4j'

const folder = mkdtempSync(join(tmpdir(), 'journey-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const answers: (readonly string[])[] = []

describeJourney(
  'the embedded engine',
  async () => ({ engine: 'embedded', path: join(folder, 'graph') }),
  (ids) => answers.push(ids)
)

if (url === '') {
  describe.skip('a region on Neo4j (set GRAPH_AUTH_URL, GRAPH_AUTH_PASSWORD to a server that may be emptied)', () => {
    it('is not tested here', () => undefined)
  })
} else {
  const open = async () => {
    const driver = neo4j.driver(url, neo4j.auth.basic(user, password))
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
    await driver.close()
    return { engine: 'neo4j', url, user, password } as const
  }
  describeJourney('Neo4j', open, (ids) => answers.push(ids))

  it('is answered the same by both engines', () => {
    const [embedded, server] = answers
    expect(server).toEqual(embedded)
  })
}

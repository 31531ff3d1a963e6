import { pino } from 'pino'
import { compose } from '../../src/compose.js'
import { readConfig } from '../../src/config.js'
import { listen } from '../../src/server/listen.js'
import { createServer } from '../../src/server.js'

/**
 * The web process as it ships, on the catalogue of a file: `serve.ts FILE`. Its graph is an empty embedded one, which
 * alone takes some 500 MB; with GRAPH_URL it is that Neo4j (empty), as a country would have it. Tells its parent when it
 * is ready, answers any message with its memory, and ends with its parent.
 */
const [, , catalogueFile = ''] = process.argv
const { graph } = readConfig({ ...process.env, GRAPH_PATH: ':memory:' })
const house = await compose({ graph, demo: false, catalogueFile })
const begun = performance.now()
await house.start()
const snapshotS = (performance.now() - begun) / 1_000
const server = await listen(
  createServer(house.usecases, {
    baseUrl: 'http://127.0.0.1',
    rateLimitPerMinute: 0,
    isReady: house.isReady,
    logger: pino({ level: 'silent' })
  }),
  { host: '127.0.0.1', port: 0 }
)
const address = server.address()
const port = typeof address === 'object' && address !== null ? address.port : 0
process.on('message', () => process.send?.({ rss: process.memoryUsage().rss, cpu: process.cpuUsage() }))
process.on('disconnect', () => process.exit(0))
process.send?.({ port, engine: graph.engine, snapshotS, readyS: performance.now() / 1_000 })

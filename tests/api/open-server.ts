import type { Express } from 'express'
import { pino } from 'pino'
import type { House, World } from '../../src/compose.js'
import { createServer, type ServerOptions } from '../../src/server.js'
import { administrator, openHouse } from '../usecases/open-house.js'

export interface OpenServer {
  readonly app: Express
  readonly house: House
  /** `Bearer …` of a key that may write. */
  readonly bearer: string
  /** What the graph holds, to see that nothing was stored. */
  readonly counts: () => Promise<string>
  readonly close: () => Promise<void>
}

/** The server that ships, on a graph in memory. */
export async function openServer(
  given: Partial<ServerOptions> & { readonly demo?: boolean } = {},
  world: Partial<World> = {}
): Promise<OpenServer> {
  const { demo = false, ...options } = given
  const house = await openHouse({ demo, ...world })
  const app = createServer(house.usecases, {
    baseUrl: 'http://127.0.0.1:3000',
    rateLimitPerMinute: 0,
    isReady: house.isReady,
    logger: pino({ level: 'silent' }),
    ...options
  })
  const { key } = await house.usecases.apiKey.create(administrator, { name: 'Prüfung', role: 'editor' })
  return {
    app,
    house,
    bearer: `Bearer ${key}`,
    counts: async () =>
      JSON.stringify(
        await Promise.all([
          house.graph.read('participant/count'),
          house.graph.read('need/count'),
          house.graph.read('change/latest')
        ])
      ),
    close: house.close
  }
}

import type { Server } from 'node:http'
import { pino } from 'pino'
import supertest from 'supertest'
import type { House } from '../../src/compose.js'
import { createServer } from '../../src/server.js'
import type { Usecases } from '../../src/usecases/usecases.js'
import { openHouse } from '../usecases/open-house.js'

export interface Site {
  readonly house: House
  /** Asks for a page as a browser does. */
  readonly visit: (path: string) => Promise<{ readonly status: number; readonly html: string; readonly type: string }>
  /** Listens on a free port; resolves with the address, without a slash at the end. */
  readonly listen: () => Promise<string>
  readonly close: () => Promise<void>
}

/** The product as it ships, opened on a graph in memory. `replace`: use cases that shall fail. */
export async function openSite(
  given: { readonly demo?: boolean; readonly replace?: (usecases: Usecases) => Usecases } = {}
): Promise<Site> {
  const house = await openHouse({ demo: given.demo ?? false })
  const app = createServer(given.replace?.(house.usecases) ?? house.usecases, {
    baseUrl: 'http://handschlag.example',
    rateLimitPerMinute: 0,
    isReady: house.isReady,
    logger: pino({ level: 'silent' })
  })
  let server: Server | null = null
  return {
    house,
    async visit(path) {
      const answer = await supertest(app).get(path).set('Accept', 'text/html,application/xhtml+xml,*/*;q=0.8')
      return { status: answer.status, html: answer.text, type: String(answer.headers['content-type']) }
    },
    listen: () =>
      new Promise((resolve, reject) => {
        server = app.listen(0, '127.0.0.1', () => {
          const address = server?.address()
          if (typeof address === 'object' && address) resolve(`http://127.0.0.1:${address.port}`)
          else reject(new Error('no port'))
        })
      }),
    async close() {
      server?.closeAllConnections()
      server?.close()
      await house.close()
    }
  }
}

/** A need the demo region can serve, from Stendal. */
export const dust =
  'Beim Schleifen staubt es trotz Absaugung so, dass die Leute abends grau aus der Halle kommen. Ich will wissen, was hilft.'

/** A need no such network serves. */
export const divorce = 'Ich brauche einen Anwalt für meine Scheidung und einen Kredit von der Bank.'

/** A link to the result page. */
export const search = (text: string, more = ''): string => `/vorschlaege?text=${encodeURIComponent(text)}${more}`

/** One address of every kind of page, in German; English ones begin with `/en`. */
export const addresses: readonly string[] = [
  '/',
  '/vorschlaege',
  search(dust, '&plz=39576'),
  search(divorce, '&plz=39576&art=research'),
  '/beteiligte',
  '/beteiligte?art=research&suche=holz',
  '/beteiligte?suche=gibtesnicht',
  '/beteiligte/r020',
  '/beteiligte/h001',
  '/beteiligte/k040',
  '/buendnisse',
  '/so-entstehen-vorschlaege',
  '/barrierefreiheit',
  '/impressum',
  '/datenschutz'
]

/** Pages that say what went wrong. */
export const failing: readonly string[] = ['/gibt-es-nicht', '/beteiligte/niemand', '/vorschlaege?text=&plz=Xyzzyburg']

/** The same address in English. */
export const inEnglish = (address: string): string => (address === '/' ? '/en' : `/en${address}`)

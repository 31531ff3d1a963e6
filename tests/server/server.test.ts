import { once } from 'node:events'
import { request as rawRequest } from 'node:http'
import { pino } from 'pino'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeGracefully } from '../../src/server/close-gracefully.js'
import { listen } from '../../src/server/listen.js'
import { type OpenServer, openServer } from '../api/open-server.js'

let server: OpenServer
let isReady = true
const lines: string[] = []
beforeAll(async () => {
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  server = await openServer({ isReady: () => isReady, logger })
})
afterAll(() => server.close())

describe('health', () => {
  it('is alive from the start and ready when the catalogue is loaded', async () => {
    expect((await request(server.app).get('/readyz')).status).toBe(200)
    isReady = false
    expect((await request(server.app).get('/healthz')).status).toBe(200)
    expect((await request(server.app).get('/readyz')).status).toBe(503)
    expect((await request(server.app).post('/api/suggestions').send({ text: 'Es staubt' })).status).toBe(503)
    isReady = true
  })

  it('counts requests by route, not by address', async () => {
    await request(server.app).get('/api/participants/some-id')
    await request(server.app).get('/made-up/address')
    const { text, headers } = await request(server.app).get('/metrics')
    expect(headers['content-type']).toContain('text/plain')
    expect(text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/api/participants/:id",status="404"}'
    )
    expect(text).not.toMatch(/some-id|made-up/)
  })
})

describe('what is written down', () => {
  it('holds method, path and status, but nothing a person said and nowhere they came from', async () => {
    lines.length = 0
    await request(server.app)
      .post('/api/suggestions?lang=en&geheim=ja')
      .set({ 'User-Agent': 'Kennung', Referer: 'https://woher.example', 'X-Forwarded-For': '203.0.113.7' })
      .set('Authorization', server.bearer)
      .send({ text: 'Verrat mich nicht' })
    const written = lines.join('')
    expect(written).toContain('"path":"/api/suggestions"')
    expect(written).toContain('"status":200')
    expect(written).not.toMatch(/geheim|Kennung|woher|203\.0\.113|127\.0\.0\.1|Verrat|hs_|Bearer/)
  })

  it('holds an unexpected failure whole, under the reference the caller is told', async () => {
    lines.length = 0
    const { read } = server.house.usecases.participant
    const broken = await openBroken(() => {
      throw new TypeError('cannot read the stars')
    })
    const { status, body } = await request(broken).get('/api/alliances')
    expect(status).toBe(500)
    const reference = /Zeichen (\w+)\./.exec(body.detail)?.[1]
    expect(reference).toMatch(/^[0-9a-f]{8}$/)
    expect(JSON.stringify(body)).not.toContain('stars')
    const written = lines.join('')
    expect(written).toContain('cannot read the stars')
    expect(written).toContain(`"reference":"${reference}"`)
    expect(written).toContain('server.test.ts')
    expect(read).toBeTypeOf('function')
  })

  /** The server with one use case that fails as nobody expected. */
  async function openBroken(list: () => never) {
    const { createServer } = await import('../../src/server.js')
    const logger = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) })
    const { usecases } = server.house
    return createServer(
      { ...usecases, alliance: { ...usecases.alliance, list } },
      { baseUrl: 'http://127.0.0.1:3000', rateLimitPerMinute: 0, isReady: () => true, logger }
    )
  }
})

describe('headers', () => {
  it('allow nothing from elsewhere and nothing inline', async () => {
    const { headers } = await request(server.app).get('/api')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:/)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['strict-transport-security']).toBeUndefined()
  })
})

describe('the door', () => {
  it('says when its place is taken', async () => {
    const first = await listen(server.app, { host: '127.0.0.1', port: 0 })
    const address = first.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await expect(listen(server.app, { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'cannot-listen',
      data: { reason: 'EADDRINUSE', port }
    })
    await closeGracefully(first, 100)
  })

  it('answers what has begun before it closes', async () => {
    let finish = (): void => undefined
    const http = await listen(
      (_request, response) => {
        finish = () => response.end('done')
      },
      { host: '127.0.0.1', port: 0 }
    )
    const address = http.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const asked = rawRequest({ port, host: '127.0.0.1' }).end()
    await once(http, 'request')
    const closed = closeGracefully(http, 5_000)
    finish()
    const [response] = await once(asked, 'response')
    expect(response.statusCode).toBe(200)
    response.resume()
    await closed
    expect(http.listening).toBe(false)
  })
})

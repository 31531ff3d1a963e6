import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProblemDocument } from '../../src/contracts/problem-document.js'
import { type OpenServer, openServer } from './open-server.js'

let server: OpenServer
let isReady = true
beforeAll(async () => {
  server = await openServer({ isReady: () => isReady, rateLimitPerMinute: 40 })
})
afterAll(() => server.close())

const post = (path: string, headers: Readonly<Record<string, string>>, body: object = {}) =>
  request(server.app).post(path).set(headers).send(body)

describe('problems over HTTP', () => {
  it('are problem+json with type, title, status, detail and pointers', async () => {
    const { status, body, headers } = await post(
      '/api/suggestions',
      {},
      { text: '', limit: 0, kinds: ['craft', 'state'] }
    )
    expect(status).toBe(400)
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    const said = ProblemDocument.parse(body)
    expect(said).toMatchObject({ type: '/api#invalid-input', status: 400 })
    expect(said.errors.map(({ pointer }) => pointer)).toEqual(['/text', '/kinds/1', '/limit'])
  })

  it('speak German, or English to who prefers it', async () => {
    const german = await post('/api/suggestions', {})
    const english = await post('/api/suggestions', { 'Accept-Language': 'fr, en;q=0.8, de;q=0.5' })
    const asked = await post('/api/suggestions?lang=en', { 'Accept-Language': 'de' })
    expect(german.body).toMatchObject({ title: 'Angaben stimmen nicht', errors: [{ detail: 'Diese Angabe fehlt.' }] })
    expect(german.headers['content-language']).toBe('de')
    expect(english.body).toMatchObject({ title: 'Invalid input', errors: [{ detail: 'This is missing.' }] })
    expect(english.headers['content-language']).toBe('en')
    expect(asked.body).toEqual(english.body)
  })

  it('know only the languages there are', async () => {
    const { status, body } = await request(server.app).get('/api/alliances?lang=fr')
    expect([status, body.errors[0].pointer]).toEqual([400, '/lang'])
  })

  it('ask for a key before anything else where one is needed', async () => {
    for (const authorization of [undefined, 'Bearer nonsense', 'Basic eDp5', 'Bearer', `Bearer ${'x'.repeat(600)}`]) {
      const { status, headers } = await post('/api/participants', authorization ? { authorization } : {}, { name: 1 })
      expect(status).toBe(401)
      expect(headers['www-authenticate']).toBe('Bearer')
    }
  })

  it('refuse a wrong key even where none is needed', async () => {
    expect((await post('/api/suggestions', { authorization: 'Bearer wrong' }, { text: 'Es staubt' })).status).toBe(401)
  })

  it('say which methods an address knows', async () => {
    const { status, headers, body } = await request(server.app).get('/api/suggestions')
    expect(status).toBe(405)
    expect(headers.allow).toBe('POST, OPTIONS')
    expect(body.detail).toContain('POST')
    const options = await request(server.app).options('/api/participants')
    expect([options.status, options.headers.allow]).toEqual([204, 'GET, POST, HEAD, OPTIONS'])
    expect((await request(server.app).post('/healthz')).status).toBe(405)
  })

  it('refuse what a browser sends for another site', async () => {
    const question = { text: 'Es staubt' }
    expect((await post('/api/suggestions', { origin: 'https://evil.example' }, question)).status).toBe(403)
    expect((await post('/api/suggestions', { origin: 'null' }, question)).status).toBe(403)
    expect((await post('/api/suggestions', { 'sec-fetch-site': 'cross-site' }, question)).status).toBe(403)
    expect((await post('/api/suggestions', { origin: 'http://127.0.0.1:3000' }, question)).status).toBe(200)
  })

  it('leave out where the graph lives and what was sent', async () => {
    isReady = false
    const { status, body, headers } = await request(server.app).get('/api/participants')
    isReady = true
    expect(status).toBe(503)
    expect(headers['retry-after']).toBe('5')
    expect(body.type).toBe('/api#not-ready')
  })

  it('give 429 to who asks too often, and more room to a key', async () => {
    const answers = await Promise.all(Array.from({ length: 45 }, () => request(server.app).get('/api/alliances')))
    const refused = answers.find(({ status }) => status === 429)
    expect(refused?.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
    const withKey = await request(server.app).get('/api/alliances').set('Authorization', server.bearer)
    expect(withKey.status).toBe(200)
    expect((await request(server.app).get('/healthz')).status).toBe(200)
  })
})

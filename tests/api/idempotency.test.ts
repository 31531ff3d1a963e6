import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAnswerMemory } from '../../src/api/remember-answers.js'
import { administrator } from '../usecases/open-house.js'
import { type OpenServer, openServer } from './open-server.js'

let server: OpenServer
let now = new Date('2026-03-01T08:00:00Z')
beforeAll(async () => {
  server = await openServer({}, { clock: () => now })
})
afterAll(() => server.close())

const group = { kind: 'research', name: 'Fachgruppe Aerosole' }

const post = (path: string, key: string, body: object, bearer = server.bearer) =>
  request(server.app).post(path).set('Authorization', bearer).set('Idempotency-Key', key).send(body)

const count = async () => (await request(server.app).get('/api/participants?limit=200')).body.items.length

describe('Idempotency-Key', () => {
  it('carries the same request out once and gives the same answer again', async () => {
    const first = await post('/api/participants', 'once', group)
    const again = await post('/api/participants', 'once', group)
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body).toEqual(first.body)
    expect(again.headers).toMatchObject({ etag: first.headers.etag, location: first.headers.location })
    expect(again.headers['idempotency-replayed']).toBe('true')
    expect(first.headers['idempotency-replayed']).toBeUndefined()
    expect(await count()).toBe(1)
  })

  it('is refused for another request', async () => {
    const { status, body } = await post('/api/participants', 'once', { ...group, name: 'Andere' })
    expect(status).toBe(422)
    expect(body.type).toBe('/api#key-reused')
    expect((await post('/api/needs', 'once', { text: 'Hilfe' })).status).toBe(422)
    expect(await count()).toBe(1)
  })

  it('does not mind spaces or the order of fields', async () => {
    const { status, headers } = await post('/api/participants', 'once', { name: group.name, kind: group.kind })
    expect([status, headers['idempotency-replayed']]).toEqual([201, 'true'])
  })

  it('belongs to one caller', async () => {
    const { key } = await server.house.usecases.apiKey.create(administrator, { name: 'Andere', role: 'editor' })
    const other = await post('/api/participants', 'once', { ...group, name: 'Andere' }, `Bearer ${key}`)
    expect(other.status).toBe(201)
  })

  it('is still free after a refusal', async () => {
    expect((await post('/api/participants', 'mend', { ...group, postalCode: '1010' })).status).toBe(400)
    expect((await post('/api/participants', 'mend', { ...group, postalCode: '39576' })).status).toBe(201)
  })

  it('makes one of twins that come at the same time', async () => {
    const before = await count()
    const twins = await Promise.all(Array.from({ length: 8 }, () => post('/api/participants', 'twin', group)))
    expect(twins.map(({ status }) => status)).toEqual(Array(8).fill(201))
    expect(new Set(twins.map(({ body }) => body.id)).size).toBe(1)
    expect(await count()).toBe(before + 1)
  })

  it('covers needs as well', async () => {
    const first = await post('/api/needs', 'need', { text: 'Es staubt beim Schleifen' })
    expect((await post('/api/needs', 'need', { text: 'Es staubt beim Schleifen' })).body).toEqual(first.body)
  })

  it('covers questions, which store nothing', async () => {
    const before = await server.counts()
    const first = await post('/api/suggestions', 'ask', { text: 'Es staubt' })
    const again = await post('/api/suggestions', 'ask', { text: 'Es staubt' })
    expect(again.text).toBe(first.text)
    expect(again.headers['idempotency-replayed']).toBe('true')
    expect((await post('/api/suggestions', 'ask', { text: 'Es brennt' })).status).toBe(422)
    expect(await server.counts()).toBe(before)
  })

  it('must be visible ASCII of at most 255 characters', async () => {
    expect((await post('/api/participants', 'a'.repeat(256), group)).status).toBe(400)
    expect((await post('/api/participants', 'with space', group)).status).toBe(400)
  })

  it('is forgotten after a day', async () => {
    const before = await count()
    now = new Date('2026-03-02T08:00:01Z')
    await post('/api/participants', 'sweep', group)
    const again = await post('/api/participants', 'once', group)
    expect(again.headers['idempotency-replayed']).toBeUndefined()
    expect(await count()).toBe(before + 2)
  })
})

describe('the memory of answers', () => {
  it('keeps the newest ones within its size', () => {
    const memory = createAnswerMemory(2_000)
    const answer = { status: 200, headers: {}, body: 'x'.repeat(300) }
    for (const id of ['a', 'b', 'c', 'd', 'e']) memory.remember(id, 'hash', answer)
    expect(memory.find('a')).toBeUndefined()
    expect(memory.find('e')).toEqual({ hash: 'hash', answer })
  })
})

import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenServer, openServer } from './open-server.js'

let server: OpenServer
beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.close())

const firm = {
  kind: 'craft',
  name: 'Tischlerei Nachtigall',
  postalCode: '39576',
  town: 'Stendal',
  trade: 'Tischler',
  employees: 7,
  text: 'Nachtigall baut Treppen in Stendal.',
  skills: ['Treppenbau', 'Absaugtechnik'],
  formats: ['workshop_visit'],
  capacity: 2
}

const post = (path: string, body: object) =>
  request(server.app).post(path).set('Authorization', server.bearer).send(body)

const get = (path: string, bearer?: string) => {
  const asked = request(server.app).get(path)
  return bearer === undefined ? asked : asked.set('Authorization', bearer)
}

describe('participants over HTTP', () => {
  it('keeps the id the caller gives and says where it is', async () => {
    const { status, body, headers } = await post('/api/participants', { ...firm, id: 'f-1' })
    expect(status).toBe(201)
    expect(headers.location).toBe('/api/participants/f-1')
    expect(body).toMatchObject({ id: 'f-1', name: firm.name, ags: '15090', version: 1 })
    const read = await get('/api/participants/f-1', server.bearer)
    expect(read.body).toEqual(body)
    expect(read.headers.etag).toBe('"1"')
  })

  it('makes an id where none was given', async () => {
    const { body, headers } = await post('/api/participants', firm)
    expect(headers.location).toBe(`/api/participants/${body.id}`)
  })

  it('refuses an id that is taken', async () => {
    const { status } = await post('/api/participants', { ...firm, id: 'f-1' })
    expect(status).toBe(409)
  })

  it('tells a visitor trade, size class and district of a craft firm and nothing more', async () => {
    const { body, headers } = await get('/api/participants/f-1')
    expect(body).toMatchObject({
      name: null,
      town: null,
      postalCode: null,
      employees: null,
      text: '',
      sizeClass: '5-9'
    })
    expect(body).toMatchObject({ ags: '15090', trade: 'Tischler', anonymous: true })
    expect(JSON.stringify(body)).not.toContain('Nachtigall')
    expect(headers.vary).toContain('Authorization')
    expect(headers.etag).not.toBe('"1"')
  })

  it('names research groups to everybody', async () => {
    await post('/api/participants', { id: 'r-1', kind: 'research', name: 'Fachgruppe Aerosole', postalCode: '06366' })
    expect((await get('/api/participants/r-1')).body).toMatchObject({ name: 'Fachgruppe Aerosole', anonymous: false })
  })

  it('lists pages, by kind and district', async () => {
    const first = await get('/api/participants?limit=1')
    expect(first.body.items).toHaveLength(1)
    const second = await get(`/api/participants?limit=1&after=${first.body.next}`)
    expect(second.body.items[0].id).not.toBe(first.body.items[0].id)
    const research = await get('/api/participants?kinds=research,creative')
    expect(research.body.items.map(({ id }: { id: string }) => id)).toEqual(['r-1'])
    expect((await get('/api/participants?ags=15090&kinds=craft')).body.items).toHaveLength(2)
  })

  it('does not find a firm by what a visitor may not see', async () => {
    expect((await get('/api/participants?search=Nachtigall')).body.items).toEqual([])
    expect((await get('/api/participants?search=Nachtigall', server.bearer)).body.items.length).toBeGreaterThan(0)
  })

  it('answers 304 to who has it already', async () => {
    const { headers } = await get('/api/participants/r-1')
    expect((await get('/api/participants/r-1').set('If-None-Match', String(headers.etag))).status).toBe(304)
    const list = await get('/api/districts')
    expect((await get('/api/districts').set('If-None-Match', String(list.headers.etag))).status).toBe(304)
  })

  it('is found by suggestions as soon as it is there', async () => {
    await server.house.caughtUp()
    const { body } = await request(server.app)
      .post('/api/suggestions')
      .send({ text: 'Absaugtechnik', ignoreDistance: true })
    expect(body.suggestions.map(({ participant }: { participant: { id: string } }) => participant.id)).toContain('f-1')
  })
})

describe('edits', () => {
  const edit = (method: 'put' | 'patch' | 'delete', id: string, match: string | null, body?: object) => {
    const asked = request(server.app)[method](`/api/participants/${id}`).set('Authorization', server.bearer)
    return (match === null ? asked : asked.set('If-Match', match)).send(body)
  }

  it('need If-Match', async () => {
    expect((await edit('put', 'f-1', null, firm)).status).toBe(428)
    expect((await edit('patch', 'f-1', null, { employees: 9 })).status).toBe(428)
  })

  it('replace what is known and count the version up', async () => {
    const { status, body, headers } = await edit('put', 'f-1', '"1"', { ...firm, employees: 12, town: undefined })
    expect(status).toBe(200)
    expect(body).toMatchObject({ id: 'f-1', employees: 12, version: 2 })
    expect(headers.etag).toBe('"2"')
  })

  it('are refused when stale, weak or about something nobody knows', async () => {
    expect((await edit('put', 'f-1', '"1"', firm)).status).toBe(412)
    expect((await edit('put', 'f-1', 'W/"2"', firm)).status).toBe(412)
    expect((await edit('put', 'f-1', 'nonsense', firm)).status).toBe(412)
    expect((await edit('put', 'nobody', '"1"', firm)).status).toBe(404)
  })

  it('take any of several versions, or whatever is there', async () => {
    expect((await edit('patch', 'f-1', '"7", "2"', { employees: 13 })).body).toMatchObject({ version: 3 })
    expect((await edit('patch', 'f-1', '*', { employees: 14 })).body).toMatchObject({ version: 4, employees: 14 })
  })

  it('change single fields, and empty one with null', async () => {
    const { body } = await edit('patch', 'f-1', '"4"', { trade: null, skills: ['Fenster'] })
    expect(body).toMatchObject({ name: firm.name, trade: null, skills: ['Fenster'], employees: 14 })
    expect((await edit('patch', 'f-1', '"5"', { kind: null })).body.errors).toMatchObject([{ pointer: '/kind' }])
  })

  it('write nothing when nothing changes', async () => {
    const { body } = await edit('patch', 'f-1', '"5"', { employees: 14 })
    expect(body.version).toBe(5)
  })

  it('take back what a read gave', async () => {
    const { body, headers } = await get('/api/participants/r-1', server.bearer)
    const { status, body: after } = await edit('put', 'r-1', String(headers.etag), body)
    expect(status).toBe(200)
    expect(after).toEqual(body)
  })

  it('let a removal go through, unless it is stale', async () => {
    expect((await edit('delete', 'f-1', '"1"')).status).toBe(412)
    expect((await edit('delete', 'f-1', '"5"')).status).toBe(204)
    expect((await get('/api/participants/f-1')).status).toBe(404)
    expect((await edit('delete', 'f-1', null)).status).toBe(404)
    expect((await edit('delete', 'r-1', null)).status).toBe(204)
  })
})

describe('needs over HTTP', () => {
  it('are understood, read, changed and removed', async () => {
    const made = await post('/api/needs', { id: 'n-1', text: 'Beim Schleifen staubt es.', postalCode: '39576' })
    expect(made.status).toBe(201)
    expect(made.headers.location).toBe('/api/needs/n-1')
    expect(made.body.about.length).toBeGreaterThan(0)
    const served = await request(server.app)
      .patch('/api/needs/n-1')
      .set('Authorization', server.bearer)
      .set('If-Match', '"1"')
      .send({ status: 'served' })
    expect(served.body).toMatchObject({ status: 'served', version: 2 })
    const visited = await get('/api/needs/n-1')
    expect(visited.body).toMatchObject({ town: null, postalCode: null, anonymous: true })
    expect((await get('/api/needs?status=open')).body.items).toEqual([])
    const gone = await request(server.app).delete('/api/needs/n-1').set('Authorization', server.bearer)
    expect(gone.status).toBe(204)
  })

  it('must not name a participant nobody knows', async () => {
    const { status, body } = await post('/api/needs', { text: 'Hilfe', participantId: 'nobody' })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ pointer: '/participantId' }])
  })
})

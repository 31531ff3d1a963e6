import { request as rawRequest } from 'node:http'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeGracefully } from '../../src/server/close-gracefully.js'
import { listen } from '../../src/server/listen.js'
import { type OpenServer, openServer } from './open-server.js'

interface Malformed {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

const json = { 'Content-Type': 'application/json' }
const send = (path: string, body: unknown, method: Malformed['method'] = 'POST'): Malformed => ({
  method,
  path,
  body: JSON.stringify(body),
  headers: json
})

const good = {
  '/api/suggestions': { text: 'Es staubt', postalCode: '39576', kinds: ['research'], trade: 'Tischler', limit: 3 },
  '/api/participants': {
    id: 'x-1',
    kind: 'craft',
    name: 'Tischlerei Beispiel',
    postalCode: '39576',
    employees: 4,
    skills: ['Treppen'],
    formats: ['thesis'],
    capacity: 2,
    website: 'https://beispiel.example'
  },
  '/api/needs': { id: 'x-1', text: 'Es staubt', postalCode: '39576', from: 'craft', employees: 3, status: 'open' }
} as const
type Path = keyof typeof good
const paths = ['/api/suggestions', '/api/participants', '/api/needs'] as const

const wrongTypes = [{}, [[]], true, 'ja', -1, 1.5, 1e300, '', ' ', '\u0000', '\ud800', ['a', 1], { $gt: '' }] as const

/** Values a field takes all the same. */
const isFine = (field: string, value: unknown): boolean =>
  (field === 'trade' && ['ja', '', ' '].includes(String(value))) ||
  (['name', 'text', 'id'].includes(field) && value === 'ja')

const cypher = [
  "'}) DETACH DELETE n //",
  '"}) MATCH (n) DETACH DELETE n //',
  '` MATCH (p:Participant) RETURN p.name //',
  'CALL db.labels() YIELD label',
  "' OR 1=1 //",
  '$id',
  '#{process.env.SECRET}'
] as const
const html = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;b&gt;', '{{7*7}}'] as const
const foreignCodes = [
  '1010',
  'SW1A 1AA',
  '75008 Paris',
  '1234-567',
  '00-950',
  '100-0001',
  'D-10115',
  '10115 ',
  '٣٩٥٧٦',
  '99999'
] as const

function malformed(): readonly Malformed[] {
  const all: Malformed[] = []
  for (const path of paths) {
    const body = good[path]
    for (const field of Object.keys(body)) {
      for (const value of wrongTypes) if (!isFine(field, value)) all.push(send(path, { ...body, [field]: value }))
      if (
        ['id', 'kind', 'kinds', 'from', 'status', 'postalCode', 'limit', 'employees', 'formats', 'website'].includes(
          field
        )
      )
        for (const text of [...cypher, ...html]) all.push(send(path, { ...body, [field]: text }))
    }
    for (const postalCode of foreignCodes) all.push(send(path, { ...body, postalCode }))
    for (const root of [null, 7, 'Text', true, [], [body]]) all.push(send(path, root))
    all.push(send(path, { ...body, text: 'a'.repeat(10_001) }), send(path, { ...body, text: 'ä😀'.repeat(40_000) }))
    all.push(...brokenBodies(path), ...wrongTypesOfContent(path), ...wrongMethods(path))
  }
  all.push(send('/api/needs', { text: 'a'.repeat(10_000) }), send('/api/suggestions', { text: 'Staub '.repeat(1_700) }))
  return [...all, ...edits(), ...addresses()]
}

function brokenBodies(path: Path): readonly Malformed[] {
  const whole = JSON.stringify(good[path])
  const bodies: readonly (string | Buffer)[] = [
    '',
    '{',
    '{"text":',
    `${whole}}`,
    whole.slice(0, -1),
    whole.replaceAll('"', "'"),
    'undefined',
    'NaN',
    '[[[[[['.repeat(5_000),
    '['.repeat(20_000) + ']'.repeat(20_000),
    Buffer.from([0xff, 0xfe, 0x7b, 0x7d]),
    Buffer.concat([Buffer.from('{"text":"Stau'), Buffer.from([0xc3, 0x28]), Buffer.from('b"}')]),
    Buffer.from(whole, 'utf16le'),
    Buffer.from('{"text":"Möbel","name":"Möbel","kind":"craft"}', 'latin1'),
    JSON.stringify({ ...good[path], more: 'x'.repeat(200_000) })
  ]
  return [
    ...bodies.map((body) => ({ method: 'POST' as const, path, body, headers: json })),
    { method: 'POST', path, body: whole, headers: { ...json, 'Content-Encoding': 'gzip' } },
    { method: 'POST', path, body: whole, headers: { ...json, 'Content-Encoding': 'snappy' } }
  ]
}

const wrongTypesOfContent = (path: Path): readonly Malformed[] =>
  [
    'text/plain',
    'text/html',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/json; charset=latin1',
    'nonsense'
  ].map((type) => ({ method: 'POST', path, body: JSON.stringify(good[path]), headers: { 'Content-Type': type } }))

const wrongMethods = (path: Path): readonly Malformed[] =>
  (['PUT', 'PATCH', 'DELETE'] as const).map((method) => send(path, good[path], method))

function edits(): readonly Malformed[] {
  const path = '/api/participants/nobody'
  return [
    send(path, good['/api/participants'], 'PUT'),
    send(path, { name: '' }, 'PATCH'),
    send(path, good['/api/participants'], 'POST'),
    { method: 'DELETE', path },
    ...cypher.map((text) => ({
      ...send(path, good['/api/participants'], 'PUT'),
      headers: { ...json, 'If-Match': text }
    }))
  ]
}

function addresses(): readonly Malformed[] {
  const odd = [...cypher, ...html, '../../etc/passwd', '..%2f..%2fetc', 'a'.repeat(300), '__proto__', 'null']
  const get = (path: string): Malformed => ({ method: 'GET', path })
  return [
    ...odd.flatMap((text) => [
      get(`/api/participants/${encodeURIComponent(text)}`),
      get(`/api/needs/${encodeURIComponent(text)}`),
      get(`/api/concepts/${encodeURIComponent(text)}`),
      get(`/api/participants?ags=${encodeURIComponent(text)}`),
      get(`/api/participants?kinds=${encodeURIComponent(text)}`),
      get(`/api/needs?status=${encodeURIComponent(text)}`)
    ]),
    ...['abc', '-1', '0', '1.5', '1e9', '201', ''].map((limit) => get(`/api/participants?limit=${limit}`)),
    get('/api/participants/%E0%A4%A'),
    get('/api/participants/%00'),
    get('/api/participants?search=%00'),
    get(`/api/participants?search=${'a'.repeat(500)}`),
    get('/api/nothing'),
    get('/api/suggestions')
  ]
}

describe('malformed requests', () => {
  let server: OpenServer
  beforeAll(async () => {
    server = await openServer()
  })
  afterAll(() => server.close())

  it('are refused with a useful problem, never with 5xx, and nothing is stored', async () => {
    const requests = malformed()
    expect(requests.length).toBeGreaterThan(400)
    const http = await listen(server.app, { host: '127.0.0.1', port: 0 })
    const address = http.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const before = await server.counts()
    const wrong: unknown[] = []
    for (const one of requests) {
      const { status, type, body } = await call(port, one, server.bearer)
      const isProblem = type.startsWith('application/problem+json')
      const said = isProblem ? JSON.parse(body) : {}
      const isUseful = said.status === status && said.detail?.length > 10 && said.title?.length > 3
      const namesField = said.type !== '/api#invalid-input' || said.errors.every(hasWords)
      if (status < 400 || status > 499 || !isUseful || !namesField)
        wrong.push([
          one.method,
          one.path,
          String(one.body ?? '').slice(0, 200),
          one.headers,
          status,
          body.slice(0, 300)
        ])
    }
    await closeGracefully(http, 1_000)
    expect(wrong).toEqual([])
    expect(await server.counts()).toBe(before)
  })

  it('keep what looks dangerous as the text it is', async () => {
    for (const [at, text] of [...cypher, ...html].entries()) {
      const body = { id: `t-${at}`, kind: 'research', name: text, text, skills: [text], seeks: [text], town: text }
      const made = await request(server.app).post('/api/participants').set('Authorization', server.bearer).send(body)
      expect(made.status).toBe(201)
      const read = await request(server.app).get(`/api/participants/t-${at}`)
      expect(read.body).toMatchObject({ name: text, text, skills: [text], town: text })
      expect(read.headers['content-type']).toContain('application/json')
      expect(read.headers['x-content-type-options']).toBe('nosniff')
    }
    expect((await request(server.app).get('/api/participants?limit=200')).body.items).toHaveLength(
      cypher.length + html.length
    )
    const asked = await request(server.app)
      .post('/api/suggestions')
      .send({ text: [...cypher, ...html].join(' ') })
    expect(asked.status).toBe(200)
  })
})

const hasWords = ({ pointer, detail }: { pointer: string; detail: string }): boolean =>
  /^(\/[^/]+)*$/.test(pointer) && detail.length > 10

/** Straight through the socket: no client mends what is broken. */
function call(port: number, { method, path, body, headers = {} }: Malformed, bearer: string) {
  return new Promise<{ status: number; type: string; body: string }>((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }
    const asked = rawRequest(
      { port, method, path, headers: { ...headers, ...length, Authorization: bearer } },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          text += part
        })
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body: text })
        )
      }
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { apiRoutes } from '../../src/api/create-api.js'
import { describeApi } from '../../src/api/open-api.js'
import { problemCodes } from '../../src/contracts/problem.js'
import { problemStatus } from '../../src/contracts/problem-status.js'
import { type OpenServer, openServer } from './open-server.js'

let server: OpenServer
beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.close())

const Document = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        operationId: z.string(),
        summary: z.string().min(5),
        parameters: z.array(z.object({ in: z.string(), name: z.string() })).default([]),
        requestBody: z
          .object({ content: z.object({ 'application/json': z.object({ example: z.unknown().optional() }) }) })
          .optional(),
        responses: z.record(z.string(), z.object({ description: z.string().min(3) }))
      })
    )
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) })
})

const read = async (lang = 'de') =>
  Document.parse((await request(server.app).get(`/api/openapi.json?lang=${lang}`)).body)

const operations = async () =>
  Object.entries((await read()).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation }))
  )

describe('the OpenAPI document', () => {
  it('describes every route there is, each with an id of its own', async () => {
    const described = (await operations()).map(({ path, method }) => `${method} ${path}`)
    const routes = apiRoutes(server.house.usecases).map(({ path, method }) => `${method} /api${path}`)
    expect(described).toEqual(expect.arrayContaining(routes))
    expect(described).toHaveLength(routes.length + 3)
    const ids = (await operations()).map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leads every reference somewhere and names every part of a path', async () => {
    const document = await read()
    const { text } = await request(server.app).get('/api/openapi.json')
    const names = [...text.matchAll(/#\/components\/schemas\/([^"]+)/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(5)
    for (const name of names) expect(Object.keys(document.components.schemas)).toContain(name)
    for (const { path, operation } of await operations())
      for (const [, name] of path.matchAll(/\{(\w+)\}/g))
        expect(operation.parameters).toContainEqual(expect.objectContaining({ in: 'path', name }))
  })

  it('holds examples that work', async () => {
    for (const { path, method, operation } of await operations()) {
      const example = operation.requestBody?.content['application/json'].example
      if (example === undefined || method !== 'post') continue
      const { status } = await request(server.app).post(path).set('Authorization', server.bearer).send(Object(example))
      expect([path, status]).toEqual([path, path === '/api/suggestions' ? 200 : 201])
    }
  })

  it('says the same in both languages but for the words', async () => {
    const routes = apiRoutes(server.house.usecases)
    const bare = (language: 'de' | 'en') =>
      JSON.stringify(describeApi(routes, language), (name, value) =>
        (name === 'description' || name === 'summary') && typeof value === 'string' ? '' : value
      )
    expect(bare('en')).toBe(bare('de'))
    expect(await read('en')).not.toEqual(await read('de'))
  })
})

describe('the reference page', () => {
  it('shows every route and every problem, in both languages, without scripts or third parties', async () => {
    for (const lang of ['de', 'en']) {
      const { status, text, headers } = await request(server.app).get(`/api?lang=${lang}`)
      expect(status).toBe(200)
      expect(headers['content-type']).toContain('text/html')
      expect(text).toContain(`<html lang="${lang}">`)
      for (const { operationId } of apiRoutes(server.house.usecases)) expect(text).toContain(`id="${operationId}"`)
      for (const code of problemCodes) if (problemStatus[code] < 500) expect(text).toContain(`id="${code}"`)
      expect(text).not.toMatch(/<script|style="|src="http|href="http|undefined|\[object/)
    }
    const style = await request(server.app).get('/api/reference.css')
    expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8'])
  })

  it('leads every link within the page to something', async () => {
    const { text } = await request(server.app).get('/api')
    for (const [, id] of text.matchAll(/href="#([^"]+)"/g)) expect(text).toContain(`id="${id}"`)
  })
})

describe('the vocabulary over HTTP', () => {
  it('suggests concepts while somebody types', async () => {
    const { body } = await request(server.app).get('/api/concepts?text=holzstaub&limit=3')
    expect(body.items[0].label.toLowerCase()).toContain('holzstaub')
    const one = await request(server.app).get(`/api/concepts/${body.items[0].id}`)
    expect(one.body.concept.id).toBe(body.items[0].id)
  })

  it('knows the districts', async () => {
    const { body } = await request(server.app).get('/api/districts')
    expect(body.items.find(({ ags }: { ags: string }) => ags === '15090')).toMatchObject({ name: 'Stendal' })
  })
})

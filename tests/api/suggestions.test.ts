import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SuggestionsAnswer } from '../../src/contracts/suggestion-answer.js'
import { type OpenServer, openServer } from './open-server.js'

let server: OpenServer
beforeAll(async () => {
  server = await openServer({ demo: true })
})
afterAll(() => server.close())

const ask = (body: object, headers: Readonly<Record<string, string>> = {}) =>
  request(server.app).post('/api/suggestions').set(headers).send(body)

const dust = { text: 'Beim Schleifen staubt es trotz Absaugung.', postalCode: '39576', trade: 'Tischler' }

describe('POST /api/suggestions', () => {
  it('answers a visitor with partners, reasons for both sides and a doubt', async () => {
    const { status, body } = await ask(dust)
    expect(status).toBe(200)
    const { understood, suggestions, nobody } = SuggestionsAnswer.parse(body)
    expect(understood.concepts[0]?.words.length).toBeGreaterThan(0)
    expect(suggestions.length).toBeGreaterThan(0)
    expect(suggestions.length).toBeLessThanOrEqual(10)
    expect(nobody).toBeNull()
    for (const { reasons, doubt } of suggestions) {
      for (const sentence of [...reasons.seeker, ...reasons.partner, doubt])
        expect(sentence).toMatch(/^\p{Lu}.*[.!?]$/u)
      expect(reasons.partner.length).toBeGreaterThan(0)
    }
  })

  it('gives parts that add up to the score', async () => {
    const { body } = await ask({ ...dust, limit: 100 })
    for (const { score, parts } of SuggestionsAnswer.parse(body).suggestions)
      expect(parts.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(score, 6)
  })

  it('shows craft firms by trade, size class and district only, and everybody else by name', async () => {
    const { body } = await ask({ ...dust, limit: 100, ignoreDistance: true })
    const partners = SuggestionsAnswer.parse(body).suggestions.map(({ participant }) => participant)
    expect(new Set(partners.map(({ kind }) => kind)).size).toBeGreaterThan(1)
    for (const { kind, name, town, district } of partners) {
      if (kind === 'craft') expect([name, town]).toEqual([null, null])
      else expect(name).toBeTruthy()
      expect(district).toBeTruthy()
    }
  })

  it('says "nobody yet" with what is missing', async () => {
    const { status, body } = await ask({ text: 'Ich brauche einen Kredit von der Bank für mein Mietshaus.' })
    expect(status).toBe(200)
    const { suggestions, nobody } = SuggestionsAnswer.parse(body)
    expect(suggestions).toEqual([])
    expect(nobody?.missing.length).toBeGreaterThan(0)
  })

  it('speaks English when asked to', async () => {
    const german = await ask(dust)
    const byHeader = await ask(dust, { 'Accept-Language': 'en-GB,en;q=0.9' })
    const byQuery = await request(server.app).post('/api/suggestions?lang=en').send(dust)
    expect(german.body.suggestions[0].doubt).not.toBe(byHeader.body.suggestions[0].doubt)
    expect(byQuery.body).toEqual(byHeader.body)
    expect(byHeader.body.suggestions[0].reasonCodes).toEqual(german.body.suggestions[0].reasonCodes)
  })

  it('keeps to the limit and the kinds asked for', async () => {
    const { body } = await ask({ ...dust, limit: 2, kinds: ['research'] })
    const { suggestions } = SuggestionsAnswer.parse(body)
    expect(suggestions.length).toBeLessThanOrEqual(2)
    expect(suggestions.every(({ participant }) => participant.kind === 'research')).toBe(true)
  })

  it('names the field when the postcode does not exist', async () => {
    const { status, body } = await ask({ ...dust, postalCode: '00000' })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ pointer: '/postalCode' }])
    expect(body.errors[0].detail).toContain('00000')
  })

  it('stores nothing', async () => {
    const before = await server.counts()
    await ask(dust, { 'Idempotency-Key': 'nothing' })
    expect(await server.counts()).toBe(before)
  })
})

import { pino } from 'pino'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { compose, type House } from '../../src/compose.js'
import type { GraphConfig } from '../../src/config.js'
import { SuggestionsAnswer } from '../../src/contracts/suggestion-answer.js'
import { createServer } from '../../src/server.js'

const dust = {
  text: 'Beim Schleifen staubt es trotz Absaugung so, dass die Leute abends grau aus der Halle kommen.',
  postalCode: '39576'
}

const partner = {
  id: 'journey-dust',
  kind: 'research',
  name: 'Arbeitsgruppe Saubere Werkstatt',
  postalCode: '39576',
  town: 'Stendal',
  text: 'Wir messen Staub in der Luft von Werkstätten und verbessern Absaugungen an Schleifmaschinen.',
  skills: ['Absaugung', 'Staubmessung', 'Schleifstaub'],
  capacity: 3
}

const firm = {
  id: 'journey-firm',
  kind: 'craft',
  name: 'Tischlerei Nachtigall',
  postalCode: '39576',
  town: 'Stendal',
  trade: 'Tischler',
  employees: 7,
  text: 'Nachtigall baut Treppen.',
  skills: ['Treppenbau'],
  capacity: 2
}

/**
 * The way of a region through the whole product, over HTTP, on the engine that `open` names: an empty graph, given
 * anew for the suite. `remember` is handed what the demo region was answered, so that engines can be compared.
 */
export function describeJourney(
  name: string,
  open: () => Promise<GraphConfig>,
  remember: (ids: readonly string[]) => void
): void {
  describe(`a region on ${name}`, () => {
    let config: GraphConfig
    let house: House
    let bearer = ''

    const start = async (demo: boolean): Promise<void> => {
      house = await compose({ graph: config, demo })
      await house.start()
    }
    const app = () =>
      createServer(house.usecases, {
        baseUrl: 'http://127.0.0.1:3000',
        rateLimitPerMinute: 0,
        isReady: house.isReady,
        logger: pino({ level: 'silent' })
      })
    const ask = async (more: object = {}) => {
      const { status, body } = await request(app())
        .post('/api/suggestions')
        .send({ ...dust, ...more })
      expect(status).toBe(200)
      return SuggestionsAnswer.parse(body)
    }
    const idsOf = ({ suggestions }: SuggestionsAnswer) => suggestions.map(({ participant }) => participant.id)

    beforeAll(async () => {
      config = await open()
      await start(true)
      const actor = { role: 'administrator', id: 'cli' } as const
      bearer = `Bearer ${(await house.usecases.apiKey.create(actor, { name: 'Kammer', role: 'editor' })).key}`
    }, 600_000)
    afterAll(() => house?.close())

    it('answers a need with partners, reasons for both sides and a doubt', async () => {
      const answer = await ask()
      expect(answer.suggestions.length).toBeGreaterThan(2)
      for (const { reasons, doubt, score, parts } of answer.suggestions) {
        expect(reasons.seeker.length).toBeGreaterThan(0)
        expect(reasons.partner.length).toBeGreaterThan(0)
        expect(doubt).not.toBe('')
        expect(parts.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(score, 6)
      }
      remember(idsOf(answer))
    })

    it('suggests a new partner as soon as a chamber has entered it', async () => {
      for (const one of [partner, firm]) {
        const { status } = await request(app()).post('/api/participants').set('Authorization', bearer).send(one)
        expect(status).toBe(201)
      }
      await house.caughtUp()
      expect(idsOf(await ask())).toContain(partner.id)
    })

    it('shows a visitor no name of a craft firm, in the API and on the page', async () => {
      for (const path of [`/api/participants/${firm.id}`, `/beteiligte/${firm.id}`, `/en/beteiligte/${firm.id}`]) {
        const { status, text } = await request(app()).get(path).set('Accept', 'text/html,application/json')
        expect(status).toBe(200)
        expect(text).not.toContain('Nachtigall')
      }
    })

    it('shows the same suggestions on the page', async () => {
      const { text } = await request(app()).get('/vorschlaege').query({ text: dust.text, plz: dust.postalCode })
      expect(text).toContain(partner.name)
    })

    it('takes an edit only of the version that was seen', async () => {
      const path = `/api/participants/${partner.id}`
      const edit = (version: string) =>
        request(app()).patch(path).set('Authorization', bearer).set('If-Match', version).send({ capacity: 5 })
      const { headers } = await request(app()).get(path).set('Authorization', bearer)
      const seen = z.string().parse(headers.etag)
      expect((await edit(seen)).status).toBe(200)
      expect((await edit(seen)).status).toBe(412)
    })

    it('loses nothing when it starts again, and answers as before', async () => {
      const before = idsOf(await ask())
      await house.close()
      await start(false)
      expect(idsOf(await ask())).toEqual(before)
      const { body } = await request(app()).get(`/api/participants/${partner.id}`).set('Authorization', bearer)
      expect(body).toMatchObject({ name: partner.name, capacity: 5, version: 2 })
    }, 600_000)

    it('suggests nobody who has left', async () => {
      const path = `/api/participants/${partner.id}`
      const { headers } = await request(app()).get(path).set('Authorization', bearer)
      const removed = await request(app())
        .delete(path)
        .set('Authorization', bearer)
        .set('If-Match', z.string().parse(headers.etag))
      expect(removed.status).toBe(204)
      await house.caughtUp()
      expect(idsOf(await ask({ limit: 100 }))).not.toContain(partner.id)
    })
  })
}

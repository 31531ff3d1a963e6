import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { administrator } from '../usecases/open-house.js'
import { institute, joinery } from '../usecases/samples.js'
import { addresses, inEnglish, openSite, type Site, search } from './open-site.js'

const demo = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../seed/demo', name), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

const people = z
  .array(z.object({ id: z.string(), kind: z.string(), name: z.string() }))
  .parse(demo('participants.jsonl'))
const needs = z.array(z.object({ text: z.string(), postalCode: z.string() })).parse(demo('needs.jsonl'))
const firms = people.filter(({ kind }) => kind === 'craft')

let site: Site
beforeAll(async () => {
  site = await openSite({ demo: true })
})
afterAll(() => site.close())

const betrays = (html: string): readonly string[] =>
  firms.filter(({ name }) => html.includes(name.replaceAll('&', '&amp;'))).map(({ name }) => name)

describe('craft firms stay anonymous', () => {
  it('on every page of every participant', async () => {
    for (const { id } of people) expect(betrays((await site.visit(`/beteiligte/${id}`)).html), id).toEqual([])
  }, 120_000)

  it('in the answers to all demo needs', async () => {
    for (const { text, postalCode } of needs)
      expect(betrays((await site.visit(search(text, `&plz=${postalCode}&zahl=50`))).html), text).toEqual([])
  }, 120_000)

  it('in lists, searches for their names and all other pages, in both languages', async () => {
    for (const address of addresses.flatMap((one) => [one, inEnglish(one)]))
      expect(betrays((await site.visit(address)).html), address).toEqual([])
    for (const { name } of firms) {
      const { html } = await site.visit(`/beteiligte?suche=${encodeURIComponent(name)}`)
      expect(html.split('</form>').at(-1)).not.toContain(name.replaceAll('&', '&amp;'))
      expect(html).not.toContain('class="person ')
    }
  }, 120_000)
})

describe('what somebody wrote stays text', () => {
  const evil = '<img src=x onerror=alert(1)>"\'&<script>alert(2)</script>'

  it('in every field of a participant', async () => {
    await site.house.usecases.participant.create(
      administrator,
      institute({
        id: 'evil',
        name: evil,
        institution: evil,
        subject: evil,
        submarket: evil,
        town: 'Magdeburg',
        text: evil,
        skills: [evil],
        equipment: [evil],
        seeks: [evil]
      })
    )
    await site.house.usecases.participant.create(
      administrator,
      joinery({ id: 'evil-firm', name: 'Firma Böse', trade: evil, skills: [evil] })
    )
    await site.house.caughtUp()
    for (const path of ['/beteiligte/evil', '/beteiligte/evil-firm', '/beteiligte?suche=img', '/en/beteiligte/evil']) {
      const { status, html } = await site.visit(path)
      expect(status).toBe(200)
      expect(html).not.toMatch(/<img|<script>/)
    }
  })

  it.each(['text', 'plz', 'ohne', 'art', 'egal', 'zahl', 'suche', 'kreis', 'nach'])('in parameter %s', async (name) => {
    for (const page of ['/', '/vorschlaege', '/beteiligte', '/en/vorschlaege', '/gibt-es-nicht']) {
      const { status, html } = await site.visit(`${page}?text=Staub&${name}=${encodeURIComponent(evil)}`)
      expect(status).toBeLessThan(500)
      expect(html).not.toMatch(/<img|<script>/)
    }
  })
})

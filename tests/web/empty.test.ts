import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site, search } from './open-site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

it('an empty network says so, and what to do next', async () => {
  expect((await site.visit('/')).html).toContain('Noch ist niemand eingetragen')
  expect((await site.visit('/beteiligte')).html).toContain('Dazu ist niemand eingetragen')
  expect((await site.visit('/buendnisse')).html).toContain('Noch ist kein Bündnis eingetragen')
  const { html } = await site.visit(search('Beim Schleifen staubt es'))
  expect(html).toContain('Dafür haben wir noch niemanden')
  expect(html).toContain('Im Netzwerk ist noch niemand eingetragen')
})

it('shows no mark of a demonstration where nothing is invented', async () => {
  expect((await site.visit('/')).html).not.toContain('demo-banner')
})

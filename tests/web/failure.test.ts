import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from './open-site.js'

let site: Site
beforeAll(async () => {
  site = await openSite({
    replace: (usecases) => ({
      ...usecases,
      alliance: {
        list: async () => {
          throw new Error('secret detail')
        }
      },
      network: {
        ...usecases.network,
        describe: async () => {
          throw new Error('secret detail')
        }
      }
    })
  })
})
afterAll(() => site.close())

it('an unexpected failure shows a reference and nothing from inside', async () => {
  const german = await site.visit('/buendnisse')
  expect(german.status).toBe(500)
  expect(german.html).toMatch(/nennen Sie uns bitte diese Nummer: <code>[0-9a-f]{8}<\/code>/)
  expect(german.html).not.toContain('secret')
  const english = await site.visit('/en/buendnisse')
  expect(english.html).toContain('That did not work')
})

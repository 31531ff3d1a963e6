import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addresses, dust, failing, inEnglish, openSite, type Site, search } from './open-site.js'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const hasBrowser = existsSync(executablePath)
if (!hasBrowser) console.warn(`No Chromium at ${executablePath}: accessibility is not tested. Set CHROMIUM_PATH.`)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const Findings = z.array(z.object({ id: z.string(), nodes: z.array(z.string()) }))

/** What axe finds on the page that is open: rules of WCAG 2.2 AA and good practice. */
async function findViolations(page: Page): Promise<z.infer<typeof Findings>> {
  await page.evaluate(axe)
  return Findings.parse(
    await page.evaluate(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })))`
    )
  )
}

const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

const everywhere = [...addresses, ...failing].flatMap((address) => [address, inEnglish(address)])

describe.skipIf(!hasBrowser)('in a real browser', () => {
  let site: Site
  let base: string
  let browser: Browser

  beforeAll(async () => {
    site = await openSite({ demo: true })
    base = await site.listen()
    browser = await chromium.launch({
      executablePath,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    })
  })
  afterAll(async () => {
    await browser?.close()
    await site.close()
  })

  const open = async (address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
    // The policy that forbids inline scripts would keep axe out as well; pages.test.ts shows there are none.
    const page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce', ...options })
    await page.goto(base + address)
    return page
  }

  it.each(everywhere)('%s has no violation axe knows of', async (address) => {
    const page = await open(address)
    expect(await findViolations(page)).toEqual([])
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await findViolations(page)).toEqual([])
    await page.close()
  })

  it.each(everywhere)('%s is readable at 320 pixels without scrolling sideways', async (address) => {
    const page = await open(address, { viewport: { width: 320, height: 640 } })
    expect(await isWide(page)).toBe(false)
    expect(await findViolations(page)).toEqual([])
    await page.close()
  })

  it('keeps to itself: every request goes to this server, and nothing is refused', async () => {
    const page = await browser.newPage()
    const foreign: string[] = []
    const errors: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(base) && !request.url().startsWith('data:')) foreign.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.goto(base + search(dust, '&plz=39576'))
    await page.evaluate(() => document.fonts.ready)
    expect(foreign).toEqual([])
    expect(errors).toEqual([])
    expect(await page.evaluate(() => document.fonts.check('16px "Fira Sans"') && document.fonts.size > 0)).toBe(true)
    await page.close()
  })

  it.each([true, false])(
    'leads from the start to suggestions and a participant, JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await browser.newPage({ javaScriptEnabled })
      await page.goto(base)
      await page.getByLabel('Ihr Anliegen').fill(dust)
      await page.getByLabel('Postleitzahl oder Ort').fill('Stendal')
      await page.getByRole('button', { name: 'Passende Leute finden' }).click()
      await page.getByRole('heading', { level: 1, name: 'Vorschläge für Sie' }).waitFor()
      const before = await page.locator('.concept').count()
      await page
        .getByRole('link', { name: /^× Nicht gemeint|Nicht gemeint/ })
        .first()
        .click()
      await page.getByRole('heading', { name: 'Herausgenommen' }).waitFor()
      expect(await page.locator('.concept').count()).toBeLessThanOrEqual(before)
      await page.getByLabel('Forschungsgruppen').check()
      await page.getByRole('button', { name: 'Anwenden' }).click()
      await page.getByText('Wie die Passung zustande kommt').first().click()
      expect(await page.locator('.score-details table').first().isVisible()).toBe(true)
      expect(await page.getByRole('button', { name: 'Drucken' }).isVisible()).toBe(javaScriptEnabled)
      await page.locator('.suggestion-name a').first().click()
      await page.getByRole('heading', { name: 'Das kann die Gruppe' }).waitFor()
      await page.getByRole('link', { name: 'English' }).click()
      await page.getByRole('heading', { name: 'What the group can do' }).waitFor()
      await page.close()
    }
  )

  it('comes back from a mistake with the list of them in focus', async () => {
    const page = await browser.newPage()
    await page.goto(base)
    await page.getByLabel('Postleitzahl oder Ort').fill('Xyzzyburg')
    await page.getByRole('button', { name: 'Passende Leute finden' }).click()
    await page.locator('.error-summary').waitFor()
    expect(await page.evaluate(() => document.activeElement?.classList.contains('error-summary'))).toBe(true)
    await page.getByRole('link', { name: /Xyzzyburg/ }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('plz')
    await page.close()
  })

  it('works by keyboard alone, with a focus one can see', async () => {
    const page = await browser.newPage()
    await page.goto(base)
    const active = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.className)
    const ringed = () =>
      page.evaluate(() => {
        const style = document.activeElement && getComputedStyle(document.activeElement)
        return style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
      })
    const tabTo = async (wanted: string) => {
      for (let presses = 0; presses < 150 && (await active()) !== wanted; presses += 1) {
        await page.keyboard.press('Tab')
        if ((await active()) !== 'skip') expect(await ringed(), String(await active())).toBe(true)
      }
      expect(await active()).toBe(wanted)
    }
    await page.keyboard.press('Tab')
    expect(await active()).toBe('skip')
    await page.keyboard.press('Enter')
    await tabTo('text')
    await page.keyboard.type(dust)
    await page.keyboard.press('Tab')
    await page.keyboard.type('39576')
    await page.keyboard.press('Tab')
    expect(await ringed()).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Vorschläge für Sie' }).waitFor()
    await tabTo('concept-remove')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Herausgenommen' }).waitFor()
    await tabTo('egal')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/egal=1/)
    await page.close()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addresses, divorce, dust, failing, inEnglish, openSite, type Site, search } from './open-site.js'

let site: Site
beforeAll(async () => {
  site = await openSite({ demo: true })
})
afterAll(() => site.close())

const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length

describe.each([
  ['de', addresses],
  ['en', addresses.map(inEnglish)]
])('pages in %s', (language, paths) => {
  it.each(paths)('%s answers in its language, with one heading and a title', async (path) => {
    const { status, html, type } = await site.visit(path)
    expect(status).toBe(200)
    expect(type).toBe('text/html; charset=utf-8')
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}"`))
    expect(count(html, /<h1[ >]/g)).toBe(1)
    expect(html).toMatch(/<title>[^<]{5,}<\/title>/)
  })

  it.each(paths)('%s leads to its twin in the other language, which answers', async (path) => {
    const { html } = await site.visit(path)
    const [, href = ''] = /<a class="language-switch" href="([^"]+)"/.exec(html) ?? []
    const twin = href.replaceAll('&amp;', '&')
    expect(twin.startsWith('/en')).toBe(language === 'de')
    expect((await site.visit(twin)).status).toBe(200)
  })

  it.each(paths)('%s marks what is invented and never says the word nobody wants to hear', async (path) => {
    const { html } = await site.visit(path)
    expect(html).toMatch(language === 'de' ? /Vorführung: Alle/ : /Demonstration: all/)
    expect(html).not.toMatch(/Digitalisierung|digitalisation/i)
  })

  it.each(paths)('%s holds no inline script, inline style or foreign address it would load', async (path) => {
    const { html } = await site.visit(path)
    expect(html).not.toMatch(/<style|<script(?![^>]*src="\/)|\sstyle=|\son[a-z]+=/i)
    expect(html).not.toMatch(/(?:src|<link[^>]*href)="(?:https?:)?\/\//)
  })

  it.each(paths)('%s has ids that occur once', async (path) => {
    const { html } = await site.visit(path)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})

describe('the result page', () => {
  it('says how it understood the need, gives reasons for both sides, a doubt and the way', async () => {
    const { html } = await site.visit(search(dust, '&plz=39576'))
    for (const part of [
      'So haben wir Sie verstanden',
      'Das haben Sie davon',
      'Das hat die andere Seite davon',
      'Was dagegen spricht',
      'Minuten Fahrt',
      'class="score-bar"',
      'Entfernung egal'
    ])
      expect(html).toContain(part)
  })

  it('takes a concept out by a link, and puts it back by another', async () => {
    const before = await site.visit(search(dust))
    const [, remove = ''] = /class="concept-remove" href="([^"]+)"/.exec(before.html) ?? []
    const id = new URL(remove.replaceAll('&amp;', '&'), 'http://x').searchParams.get('ohne')
    const after = await site.visit(remove.replaceAll('&amp;', '&'))
    expect(after.html).toContain('Herausgenommen')
    expect(count(after.html, /class="concept"/g)).toBeLessThanOrEqual(count(before.html, /class="concept"/g))
    expect(after.html).not.toContain(`ohne=${id}&amp;ohne=${id}`)
    const [, restore = ''] = /<\/s> <a href="([^"]+)"/.exec(after.html) ?? []
    expect((await site.visit(restore.replaceAll('&amp;', '&'))).html).not.toContain('Herausgenommen')
  })

  it('drops distance where it does not matter', async () => {
    const near = await site.visit(search(dust, '&plz=39576'))
    const anywhere = await site.visit(search(dust, '&plz=39576&egal=1'))
    expect(near.html).toContain('Wie weit ist der Weg?')
    expect(anywhere.html).not.toContain('Wie weit ist der Weg?')
    expect(anywhere.html).toMatch(/id="egal"[^>]* checked/)
  })

  it('shows only the kinds that are ticked', async () => {
    const { html } = await site.visit(search(dust, '&art=research'))
    expect(html).toContain('suggestion-research')
    expect(html).not.toMatch(/suggestion-(craft|creative)/)
    expect(html).toMatch(/id="art-research"[^>]* checked/)
  })

  it('understands a town as well as a postcode', async () => {
    expect((await site.visit(search(dust, '&plz=Hansestadt%20Stendal'))).html).toContain('Stendal aus')
    expect((await site.visit(search(dust, '&plz=01662'))).html).toContain('01662 Meißen')
  })

  it('carries everything that shapes it in the link to pass on', async () => {
    const { html } = await site.visit(search(dust, '&plz=39576&egal=1&art=research&ohne=theme'))
    const [, link = ''] = /id="link"[^>]* value="([^"]+)"/.exec(html) ?? []
    const { searchParams, host } = new URL(link.replaceAll('&amp;', '&'))
    expect(host).toBe('handschlag.example')
    expect(Object.fromEntries(searchParams)).toEqual({
      text: dust,
      plz: '39576',
      egal: '1',
      art: 'research',
      ohne: 'theme'
    })
  })

  it('says openly when there is nobody yet, what is missing, and how to go on', async () => {
    const { html } = await site.visit(search(divorce, '&plz=39576&art=research'))
    for (const part of ['Dafür haben wir noch niemanden', 'Was fehlt', 'So geht es weiter', 'PaGeR Altmark'])
      expect(html).toContain(part)
    expect(html).not.toContain('class="suggestions"')
  })

  it('asks search engines to leave out what people wrote', async () => {
    expect((await site.visit(search(dust))).html).toContain('name="robots" content="noindex"')
  })

  it('shrugs off values nobody meant', async () => {
    for (const odd of ['&zahl=-1', '&zahl=1e9', '&art=alien', '&ohne=%3Cb%3E', '&egal=ja', '&text=zwei', '&ohne[a]=1'])
      expect((await site.visit(search(dust, odd))).status).toBeLessThan(500)
  })
})

describe('a form with mistakes', () => {
  it('comes back with everything typed, a summary and a message at each field', async () => {
    const { status, html } = await site.visit('/vorschlaege?text=&plz=Xyzzyburg')
    expect(status).toBe(400)
    expect(html).toMatch(/value="Xyzzyburg"/)
    expect(html).toMatch(/<a href="#plz">„Xyzzyburg“ kennen wir nicht/)
    expect(html).toMatch(/<textarea[^>]*aria-describedby="text-hilfe text-fehler"[^>]*aria-invalid="true"/)
    expect(html).toMatch(/id="plz-fehler"/)
  })

  it('keeps a text that is too long and says so', async () => {
    const { status, html } = await site.visit(search('Staub '.repeat(900)))
    expect(status).toBe(400)
    expect(html).toContain('5.000 Zeichen')
    expect(html).toContain('Staub Staub Staub')
  })
})

describe('lists', () => {
  it('pages through everybody exactly once', async () => {
    const seen: string[] = []
    for (let path = '/beteiligte'; path !== ''; ) {
      const { html } = await site.visit(path)
      seen.push(...[...html.matchAll(/class="person-name"><a href="\/beteiligte\/([^"]+)"/g)].map(([, id]) => id ?? ''))
      const [, next = ''] = /href="([^"]+)"><span class="kern-label">Weiter/.exec(html) ?? []
      path = next.replaceAll('&amp;', '&')
    }
    expect(seen).toHaveLength(310)
    expect(new Set(seen).size).toBe(310)
  })

  it('keeps filters while paging', async () => {
    const { html } = await site.visit('/beteiligte?art=creative')
    expect(html).toMatch(/href="\/beteiligte\?art=creative&amp;nach=[^"]+"/)
    expect(html).not.toContain('Betrieb: ')
  })

  it('puts alliances into plain words', async () => {
    const { html } = await site.visit('/buendnisse')
    expect(html).toContain('PaGeR Altmark')
    expect(html).toContain('jemand steht Ihnen persönlich zur Seite')
    expect(html).toContain('Mansfeld-Südharz</a>, <a')
  })
})

describe('how suggestions are made', () => {
  it('names every signal with the weight ranking uses', async () => {
    const { signals } = site.house.usecases.suggestion.describeRanking({ role: 'visitor', id: 'visitor' })
    const { html } = await site.visit('/so-entstehen-vorschlaege')
    for (const { signal, share } of signals) {
      expect(html).toContain(`swatch-${signal}`)
      expect(html).toContain(`${(share * 100).toLocaleString('de-DE', { maximumFractionDigits: 1 })} %`)
    }
  })
})

describe('what goes wrong', () => {
  it.each(failing)('%s helps on in both languages', async (path) => {
    for (const [address, way] of [
      [path, 'Anliegen schildern'],
      [inEnglish(path), 'Describe a need']
    ] as const) {
      const { status, html } = await site.visit(address)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(html).toContain(way)
    }
  })

  it('is told to programs as a problem document', async () => {
    const { default: supertest } = await import('supertest')
    const address = await site.listen()
    const answer = await supertest(address).get('/gibt-es-nicht').set('Accept', 'application/json')
    expect(answer.headers['content-type']).toMatch('application/problem+json')
  })
})

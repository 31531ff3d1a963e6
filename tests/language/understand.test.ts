import { beforeAll, describe, expect, it } from 'vitest'
import type { Reader } from '../../src/language/read-text.js'
import { understand, wordsFor } from '../../src/language/understand.js'
import { openLanguage } from './open-language.js'

describe('telling a person how they were understood', () => {
  let reader: Reader
  const tell = (text: string) => understand(reader.index, reader.read(text, 'need'))

  beforeAll(async () => {
    reader = (await openLanguage()).reader
  })

  it('says which words led to a concept', () => {
    const text = 'Beim Schleifen staubt es, wir atmen den Holzstaub ein'
    const told = tell(text)
    expect(told.length).toBeGreaterThan(0)
    expect(told.flatMap(({ words }) => words)).toContain('Holzstaub')
    expect(told.map(({ label }) => label).join(' ')).toMatch(/[Ss]taub/)
  })

  it('reads no meaning into the small words of an English text', () => {
    const told = tell(
      'Our old window fittings are no longer available, we would have to get them reproduced for this house'
    )
    expect(told.flatMap(({ words }) => words)).not.toEqual(expect.arrayContaining(['them']))
    expect(tell('CAN-Bus auslesen, IT sichern').flatMap(({ words }) => words)).toContain('CAN')
  })

  it('takes no date and no recent year for a word, but the number of a norm', () => {
    const words = (text: string) => reader.words(text).map(({ surface }) => surface)
    expect(words('Messe 10.03. - 14.03.2016, Köln 2015')).toEqual(['Messe', 'Köln'])
    expect(words('Heizungswasser nach VDI 2035')).toContain('2035')
  })

  it.each([
    'Beim Schleifen staubt es, wir atmen den Holzstaub ein',
    'Fenster beschlagen und in der Ecke ist SCHIMMEL',
    'Unsere Brötchen werden nach zwei Stunden weich',
    'kein nachwuchs, keiner bewirbt sich auf die lehrstelle',
    'Fraesmaschine rattert, oberflche wellig'
  ])('shows only the person’s own words, as written: %s', (text) => {
    const told = tell(text)
    expect(told.length).toBeGreaterThan(0)
    expect(told.length).toBeLessThanOrEqual(7)
    for (const { words } of told) {
      expect(words.length).toBeGreaterThan(0)
      expect(words.length).toBeLessThanOrEqual(4)
      expect(new Set(words).size).toBe(words.length)
      for (const word of words) expect(text).toContain(word)
    }
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length)
  })

  it('claims nothing about an empty or unreadable text', () => {
    for (const text of ['', '???', '🪚', 'und oder aber']) expect(tell(text)).toEqual([])
  })

  it('names no words for a concept no word speaks for', () => {
    const { words } = reader.read('Brot und Brötchen', 'need')
    const far = reader.index.concepts.findIndex(({ id }) => id.includes('schweiss'))
    expect(wordsFor(reader.index, words, { concept: far, weight: 0.1 })).toEqual([])
  })
})

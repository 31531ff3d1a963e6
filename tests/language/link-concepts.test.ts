import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Reader, Reading } from '../../src/language/read-text.js'
import { openLanguage } from './open-language.js'

const NEEDS = [
  'Beim Schleifen staubt die ganze Werkstatt zu, die Absaugung schafft es nicht.',
  'Unsere Hefeteige gehen im Sommer zu schnell auf',
  'suchen jemanden, der uns einen Imagefilm dreht',
  'Fenster beschlagen, Schimmel in der Ecke, Kunde droht mit Anwalt',
  'Schweissnaht reisst immer an derselben Stelle'
]

describe('linking a text to concepts', () => {
  let reader: Reader
  const check = (reading: Reading) => {
    const { links, known, outside, vector } = reading
    const length = Math.sqrt(links.reduce((sum, { weight }) => sum + weight ** 2, 0))
    if (links.length > 0) expect(length).toBeCloseTo(1, 5)
    expect(links.length).toBeLessThanOrEqual(100)
    links.forEach(({ concept, weight }, at) => {
      expect(weight).toBeGreaterThan(0)
      expect(weight).toBeLessThanOrEqual(links[at - 1]?.weight ?? 1.000001)
      expect(reader.index.concepts[concept]).toBeDefined()
      expect(reader.index.concepts[concept]?.kind).not.toBe('outside')
    })
    expect(new Set(links.map(({ concept }) => concept)).size).toBe(links.length)
    expect(known).toBeGreaterThanOrEqual(0)
    expect(outside).toBeGreaterThanOrEqual(0)
    expect(outside).toBeLessThanOrEqual(1)
    expect([...vector, known, outside].every(Number.isFinite)).toBe(true)
  }

  beforeAll(async () => {
    reader = (await openLanguage()).reader
  })

  it.each(NEEDS)('gives unit, sorted, distinct links: %s', (text) => {
    for (const side of ['need', 'offer'] as const) {
      const reading = reader.read(text, side)
      expect(reading.links.length).toBeGreaterThan(10)
      check(reading)
    }
  })

  it('reads a text the same way every time', () => {
    for (const text of NEEDS) expect(reader.read(text, 'need')).toEqual(reader.read(text, 'need'))
  })

  it('links the same need spelt with and without umlauts to the same concepts', () => {
    const ids = (text: string) => reader.read(text, 'need').links.map(({ concept }) => concept)
    expect(ids('Schweissgeraet fuer duenne Bleche, Oel in der Kuehlung')).toEqual(
      ids('Schweißgerät für dünne Bleche, Öl in der Kühlung')
    )
  })

  it('notices what no network serves, and never offers it as a concept', () => {
    const reading = reader.read('Ich will mich scheiden lassen und suche einen Anwalt für das Sorgerecht', 'need')
    check(reading)
    expect(reading.outside).toBeGreaterThan(reader.read(NEEDS[0] ?? '', 'need').outside)
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['stop words', 'und oder aber wenn dann'],
    ['signs', '?!… — „“ ***'],
    ['emoji', '🪚🔨👷‍♀️🏳️‍🌈'],
    ['control characters', '\u0000\u0001\u0007\u001b\u202e\ufeff']
  ])('finds no concept in %s', (_, text) => {
    const reading = reader.read(text, 'need')
    check(reading)
    expect(reading.words).toEqual([])
    expect(reading.links).toEqual([])
    expect(reading.known).toBe(0)
    expect(reading.outside).toBe(0)
  })

  it('knows nothing of invented words', () => {
    const reading = reader.read('qwrtzplmf xxyyzzqq brmpftzk', 'need')
    check(reading)
    expect(reading.known).toBe(0)
  })

  it('is not disturbed by emoji and control characters between words', () => {
    const ids = (text: string) => reader.read(text, 'need').links.map(({ concept }) => concept)
    expect(ids('Holzstaub 🪚 in\u0000 der\u200b \u202e Werkstatt')).toEqual(ids('Holzstaub in der Werkstatt'))
  })

  it('reads ten thousand characters, of words or of one letter', () => {
    check(reader.read(NEEDS.join(' ').repeat(40).slice(0, 10_000), 'need'))
    check(reader.read('a'.repeat(10_000), 'need'))
    check(reader.read('ü-'.repeat(5_000), 'offer'))
    check(reader.read('fensterbau'.repeat(1_000), 'offer'))
  })

  it('holds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(reader.read(text, 'need'))),
      { numRuns: 60 }
    )
  })
})

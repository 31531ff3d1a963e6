import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/wording/language.js'
import { reasons } from '../../src/wording/reasons-de.js'
import { sayReason } from '../../src/wording/say-reason.js'

const matching = resolve(import.meta.dirname, '../../src/matching')

/** Every code that matching can say, read from its sources. */
const codes = ['reasons.ts', 'nobody.ts'].flatMap((file) =>
  [
    ...readFileSync(join(matching, file), 'utf8').matchAll(/code: (?:[^,{}'"]*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)
  ].flatMap(([, one, other]) => [one, other].filter((code) => code !== undefined))
)

const data = {
  concept: 'Holzstaub',
  conceptId: 'holzstaub',
  phrase: 'Aerosolmesstechnik',
  words: ['staubt', 'Absaugung'],
  formats: ['thesis', 'something_new'],
  kinds: ['research', 'creative'],
  minutes: 95,
  kilometres: 120,
  radius: 50,
  left: 1,
  sought: 'Tischler'
}

describe('sayReason', () => {
  it('has a sentence for every code that matching knows', () => {
    expect(codes.length).toBeGreaterThan(15)
    expect(codes.filter((code) => !Object.hasOwn(reasons, code))).toEqual([])
  })

  it('makes whole sentences in both languages', () => {
    for (const language of languages)
      for (const code of codes) {
        const sentence = sayReason({ code, data }, language)
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
        expect(sentence).not.toMatch(/undefined|NaN|digitalisierung|„“|“”| {2}/i)
      }
  })

  it('quotes the words a reason rests on', () => {
    expect(sayReason({ code: 'covers', data }, 'de')).toBe(
      'Kann bei „Holzstaub“ helfen: bietet „Aerosolmesstechnik“. Das steckt in Ihren Worten „staubt“ und „Absaugung“.'
    )
    expect(sayReason({ code: 'covers', data: { ...data, words: [] } }, 'de')).toBe(
      'Kann bei „Holzstaub“ helfen: bietet „Aerosolmesstechnik“.'
    )
  })

  it('names concepts in the language of the reader', () => {
    const name = (id: string) => (id === 'holzstaub' ? 'wood dust' : undefined)
    expect(sayReason({ code: 'not-covered', data }, 'en', name)).toContain('“wood dust”')
  })

  it('says something even for a code nobody has words for', () => {
    expect(sayReason({ code: 'brand-new', data: {} }, 'de')).toMatch(/\.$/)
    expect(sayReason({ code: 'constructor', data: {} }, 'en')).toMatch(/\.$/)
  })
})

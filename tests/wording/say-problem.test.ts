import { describe, expect, it } from 'vitest'
import { Problem, problemCodes } from '../../src/contracts/problem.js'
import { languages } from '../../src/wording/language.js'
import { sayField, sayProblem } from '../../src/wording/say-problem.js'

describe('sayProblem', () => {
  it('has a title and advice for every problem in both languages, whatever is known of it', () => {
    for (const language of languages)
      for (const code of problemCodes) {
        const { title, detail } = sayProblem(new Problem(code, { reference: 'a1b2', reason: 'missing' }), language)
        expect(title).toMatch(/^[\p{Lu}].{3,}[^.]$/u)
        expect(detail.length).toBeGreaterThan(10)
        expect(`${title}${detail}`).not.toMatch(/undefined|NaN|\[object/)
      }
  })

  it('says what stands in the way of a start', () => {
    const inUse = new Problem('cannot-listen', { reason: 'EADDRINUSE', host: '127.0.0.1', port: 3000 })
    expect(sayProblem(inUse, 'de').detail).toContain('Anschluss 3000 ist schon belegt')
    const unknown = new Problem('cannot-listen', { reason: 'EWEIRD', host: '::1', port: 3000 })
    expect(sayProblem(unknown, 'de').detail).toContain('EWEIRD')
  })

  it('says of each field what is wrong with it', () => {
    const fields = [{ pointer: '/text', code: 'too-long', data: { most: 5_000, of: 'string' } }]
    expect(sayProblem(new Problem('invalid-input', {}, fields), 'de').errors).toEqual([
      { pointer: '/text', detail: 'Das ist zu viel: höchstens 5.000 Zeichen.' }
    ])
  })
})

describe('sayField', () => {
  it('knows an empty text from a short one and a small number', () => {
    expect(sayField({ code: 'too-short', data: { least: 1, of: 'string' } }, 'de')).toBe('Diese Angabe ist leer.')
    expect(sayField({ code: 'too-short', data: { least: 2, of: 'string' } }, 'de')).toContain('2 Zeichen')
    expect(sayField({ code: 'too-short', data: { least: 1, of: 'number' } }, 'en')).toContain('at least 1')
  })

  it('says something for a code nobody knows', () => {
    expect(sayField({ code: 'toString' }, 'de')).toBe('Das haben wir nicht verstanden.')
  })
})

import { describe, expect, it } from 'vitest'
import { createMask } from '../../../src/usecases/participant/mask.js'
import { createTellingWords } from '../../../src/usecases/participant/telling-words.js'

describe('masking', () => {
  const mask = createMask(['Holzwerk Ulmenhof', 'Ulmenhof'])

  it.each([
    ['Treppen vom Ulmenhof', 'Treppen vom …'],
    ['HOLZWERK ULMENHOF baut', '… baut'],
    ['des Ulmenhofs', 'des …'],
    ['Ulmenhofer Platte', 'Ulmenhofer Platte'],
    ['Mail an werk@ulmenhof.example bitte', 'Mail an … bitte'],
    ['mehr auf www.ulmenhof.example', 'mehr auf …'],
    ['Telefon 03931 / 12 34 56', 'Telefon …'],
    ['Ansprechpartner: Max Muster hilft', 'Ansprechpartner: … hilft'],
    ['bei Frau Muster', 'bei Frau …'],
    ['Plattendicke 19 mm bis 40 mm', 'Plattendicke 19 mm bis 40 mm']
  ])('reads %s as %s', (text, masked) => {
    expect(mask(text)).toBe(masked)
  })

  it('hides contacts even when there is no name', () => {
    expect(createMask(['', '  '])('ruf an: 0171 2345678')).toBe('ruf an: …')
  })
})

describe('telling words of a name', () => {
  const telling = createTellingWords([
    {
      number: 'A27',
      list: 'A',
      name: 'Tischler',
      label: 'Tischler',
      en: 'Joiners',
      aliases: ['Tischlerei', 'Möbelbau']
    }
  ])

  it('are those that are no trade and no legal form', () => {
    expect(telling('Tischlerei & Möbelbau Ulmenhof GmbH')).toEqual(['Ulmenhof'])
  })
})

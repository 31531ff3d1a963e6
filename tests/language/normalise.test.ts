import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, umlautVariants } from '../../src/language/normalise.js'
import { tokenise } from '../../src/language/tokenise.js'

describe('normalising a text', () => {
  it('lowers letters and unites the ways one letter can be written', () => {
    expect(normalise('Tür')).toBe(normalise('Tu\u0308r'))
    expect(normalise('ﬂach')).toBe('flach')
  })

  it('joins what a line break or a soft hyphen cut in two', () => {
    expect(normalise('Kanten-\nanleimer')).toBe('kantenanleimer')
    expect(normalise('Fräs\u00adkopf')).toBe('fräskopf')
  })

  it('knows only one hyphen and one apostrophe', () => {
    expect(normalise('CNC–Fräse läuft’s')).toBe("cnc-fräse läuft's")
  })

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => normalise(normalise(text)) === normalise(text)),
      { numRuns: 500 }
    )
  })
})

describe('spellings without umlauts', () => {
  it.each([
    ['fraesen', 'fräsen'],
    ['duebel', 'dübel'],
    ['oel', 'öl'],
    ['schweissen', 'schweißen'],
    ['fussboeden', 'fußböden']
  ])('finds for %s the word %s', (written, meant) => {
    expect(umlautVariants(written)).toContain(meant)
  })

  it.each(['bauen', 'neue', 'quelle', 'steuer'])('leaves the ue of %s alone', (word) => {
    expect(umlautVariants(word)).toEqual([])
  })
})

describe('cutting a text into words', () => {
  const words = (text: string) => tokenise(normalise(text), text).map(({ word }) => word)

  it('takes hyphenated words apart and keeps numbers', () => {
    expect(words('CNC-Fräse, 3D-Druck & 0,8 mm')).toEqual(['cnc', 'fräse', '3d', 'druck', '0', '8', 'mm'])
  })

  it('drops dots and apostrophes inside a word', () => {
    expect(words("z.B. läuft's")).toEqual(['zb', 'läufts'])
  })

  it('shows words as the person wrote them', () => {
    const text = 'Die Fräse STAUBT'
    expect(tokenise(normalise(text), text).map(({ surface }) => surface)).toEqual(['Die', 'Fräse', 'STAUBT'])
  })

  it('counts sentences', () => {
    expect(tokenise('es staubt. alles grau! wer hilft').map(({ sentence }) => sentence)).toEqual([0, 0, 1, 1, 2, 2])
  })

  it('finds nothing in nothing, and every word in any text', () => {
    expect(words('')).toEqual([])
    expect(words(' … – \n\t')).toEqual([])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        tokenise(normalise(text), text).every(({ word, surface }) => word !== '' && surface !== '')
      )
    )
  })
})

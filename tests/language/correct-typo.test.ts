import { beforeAll, describe, expect, it } from 'vitest'
import { createWordAnalyser, type WordAnalysis } from '../../src/language/analyse-word.js'
import { createTypoCorrector } from '../../src/language/correct-typo.js'
import { openLanguage } from './open-language.js'

describe('mending typing mistakes', () => {
  let correct: (word: string) => string | null
  let analyse: (word: string) => WordAnalysis

  beforeAll(async () => {
    const { lexicon } = await openLanguage()
    correct = createTypoCorrector(lexicon)
    analyse = createWordAnalyser(lexicon)
  })

  it.each([
    ['schimmmel', 'schimmel'],
    ['mascihne', 'maschine'],
    ['fenstre', 'fenster'],
    ['heizugn', 'heizung'],
    ['werkzueg', 'werkzeug'],
    ['feuchtigkiet', 'feuchtigkeit'],
    ['kalkulaton', 'kalkulation'],
    ['oberflche', 'oberfläche'],
    ['tishler', 'tischler']
  ])('reads %s as %s', (written, meant) => {
    expect(correct(written)).toBe(meant)
  })

  it('never mends words under five letters, where every word is near another', () => {
    for (const word of ['hlz', 'lcak', 'x', '']) expect(correct(word)).toBeNull()
  })

  it('leaves alone what is near to nothing known', () => {
    for (const word of ['xqzvbnmw', 'łódźćśńąęż', 'aaaaaaaaaaaa']) expect(correct(word)).toBeNull()
  })

  it.each([
    ['fraesen', 'fräsen'],
    ['duebel', 'dübel'],
    ['schweissnaht', 'schweißnaht'],
    ['daemmung', 'dämmung'],
    ['geraet', 'gerät'],
    ['tuer', 'tür']
  ])('reads %s, written without umlauts, as %s', (written, meant) => {
    expect(analyse(written).stem).toBe(analyse(meant).stem)
  })

  it('does not touch known words, numbers and machine names', () => {
    for (const word of ['holz', 'fenster', 'cnc', '3d', 'din1052', 'en1090']) expect(analyse(word).word).toBe(word)
  })

  it('takes compounds with umlauts left out apart', () => {
    expect(analyse('tuerschloss').partStems).toEqual(analyse('türschloss').partStems)
    expect(analyse('tuerschloss').parts.length).toBe(2)
  })

  it('reads a word the same way every time', () => {
    expect(analyse('schimmmelpilz')).toEqual(analyse('schimmmelpilz'))
  })
})

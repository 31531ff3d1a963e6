import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { House } from '../../../src/compose.js'
import { SuggestionQuery } from '../../../src/contracts/suggestion.js'
import { editor, openHouse, visitor } from '../open-house.js'
import { joinery } from '../samples.js'

let house: House
beforeAll(async () => {
  house = await openHouse({ demo: true })
})
afterAll(() => house.close())

const ask = (text: string, given: object = {}) =>
  house.usecases.suggestion.findPartners(visitor, SuggestionQuery.parse({ text, limit: 5, ...given }))

describe('suggestions over the demo region', () => {
  it('names research, hides craft firms, and adds up', () => {
    const { suggestions } = ask('Unsere Treppenstufen verziehen sich nach dem Einbau', { postalCode: '39576' })
    expect(suggestions.length).toBeGreaterThan(0)
    for (const { participant, score, parts } of suggestions) {
      expect(participant.name === null).toBe(participant.kind === 'craft')
      expect(participant.demo).toBe(true)
      expect(parts.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(score, 6)
    }
  })

  it('refuses a postcode that does not exist, at its field', () => {
    expect(() => ask('Holz', { postalCode: '00001' })).toThrow(
      expect.objectContaining({
        code: 'unknown-postal-code',
        fields: [expect.objectContaining({ pointer: '/postalCode' })]
      })
    )
  })

  it('finds a new firm as soon as the log has been followed, and forgets it when it goes', async () => {
    const sought = () =>
      ask('Wer hat eine Fünfachsfräse für Treppenwangen aus Bongossi?', {
        kinds: ['craft'],
        limit: 20
      }).suggestions.map(({ participant }) => participant.id)
    const input = joinery({ skills: ['Treppenwangen aus Bongossi fräsen', 'Fünfachsfräse'], text: '' })
    await house.usecases.participant.create(editor, input)
    await house.caughtUp()
    expect(sought()).toContain('joinery')
    await house.usecases.participant.remove(editor, { id: 'joinery', version: null })
    await house.caughtUp()
    expect(sought()).not.toContain('joinery')
  })

  it('never suggests somebody without attention budget', async () => {
    await house.usecases.participant.create(editor, joinery({ id: 'full', capacity: 0 }))
    await house.caughtUp()
    const { suggestions } = ask('Treppenbau CNC-Fräsen Fünfachsfräse', { limit: 100 })
    expect(suggestions.map(({ participant }) => participant.id)).not.toContain('full')
  })
})

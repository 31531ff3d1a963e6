import { describe, expect, it } from 'vitest'
import { Concept } from '../../../src/contracts/concept.js'
import { createReadConcept } from '../../../src/usecases/concept/read.js'
import { createSuggestConcepts } from '../../../src/usecases/concept/suggest.js'
import { visitor } from '../open-house.js'

const concepts = [
  { id: 'wood', label: 'Holz', en: 'Wood', kind: 'theme' },
  {
    id: 'warp',
    label: 'Holz verzieht sich',
    en: 'Warping wood',
    kind: 'problem',
    broader: ['wood'],
    related: [['climate', 0.7]]
  },
  {
    id: 'climate',
    label: 'Klima prüfen',
    en: 'Climate test',
    kind: 'service',
    workshop: ['Holzfeuchte'],
    research: ['Klimakammer']
  },
  { id: 'door', label: 'Türen', en: 'Doors', kind: 'service', workshop: ['Haustür'] }
].map((concept) => Concept.parse(concept))

describe('the vocabulary', () => {
  it('suggests while somebody types: labels first, then words, in any spelling', () => {
    const suggest = (text: string) =>
      createSuggestConcepts({ concepts })(visitor, { text, limit: 5 }).map(({ id }) => id)
    expect(suggest('holz')).toEqual(['wood', 'warp', 'climate'])
    expect(suggest('haustuer')).toEqual(['door'])
    expect(suggest('kammer')).toEqual(['climate'])
    expect(suggest(' ')).toEqual([])
  })

  it('shows a concept with what stands around it, in both directions', () => {
    const read = createReadConcept({ concepts })
    expect(read(visitor, { id: 'wood' }).narrower.map(({ id }) => id)).toEqual(['warp'])
    expect(read(visitor, { id: 'warp' }).broader.map(({ id }) => id)).toEqual(['wood'])
    expect(read(visitor, { id: 'climate' }).related.map(({ id }) => id)).toEqual(['warp'])
    expect(() => read(visitor, { id: 'nothing' })).toThrow(expect.objectContaining({ code: 'not-found' }))
  })
})

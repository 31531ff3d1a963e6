import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/matching/catalogue.js'
import type { Question } from '../../src/matching/question.js'
import { rank } from '../../src/matching/rank.js'
import { weights } from '../../src/matching/weights.js'
import { catalogueOf, documentLike, network, question, questionLike } from './small-network.js'

const EXHAUSTIVE = { scored: Number.POSITIVE_INFINITY }

const ranking = (asked: Question, catalogue: Catalogue) =>
  rank(asked, catalogue).map(({ participant, score }) => ({ id: participant.id, score }))

describe('ranking a network', () => {
  it('gives scores whose parts add up to them, weights that add up to 1, and the best first', () => {
    fc.assert(
      fc.property(network, question, (documents, asked) => {
        const ranked = rank(asked, catalogueOf(documents).current())
        ranked.forEach(({ score, parts, fit }, at) => {
          expect(Math.abs(parts.reduce((sum, { value, weight }) => sum + value * weight, 0) - score)).toBeLessThan(1e-9)
          expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1 + 1e-9)
          expect(fit).toBeGreaterThanOrEqual(0)
          expect(fit).toBeLessThanOrEqual(1 + 1e-9)
          expect(score).toBeLessThanOrEqual((ranked[at - 1]?.score ?? 1) + weights.tieBand)
        })
      })
    )
  })

  it('finds exactly those who have room, are of a wanted kind and not excluded', () => {
    fc.assert(
      fc.property(network, question, fc.integer({ min: 0, max: 5 }), (documents, asked, left) => {
        const excluded = new Set(documents.slice(0, left).map(({ participant }) => participant.id))
        const found = ranking({ ...asked, excluded }, catalogueOf(documents).current()).map(({ id }) => id)
        const open = documents
          .filter(({ budgetLeft }) => budgetLeft > 0)
          .filter(({ participant }) => asked.kinds.size === 0 || asked.kinds.has(participant.kind))
          .map(({ participant }) => participant.id)
          .filter((id) => !excluded.has(id))
        expect([...found].sort()).toEqual([...open].sort())
      })
    )
  })

  it('does not depend on the order in which participants came, nor on how they are spread over segments', () => {
    fc.assert(
      fc.property(network, question, (documents, asked) => {
        const once = ranking(asked, catalogueOf(documents).current())
        expect(ranking(asked, catalogueOf([...documents].reverse()).current())).toEqual(once)
        const oneByOne = catalogueOf([])
        for (const document of documents) oneByOne.put([document])
        const spread = ranking(asked, oneByOne.current())
        expect(spread.map(({ id }) => id)).toEqual(once.map(({ id }) => id))
      })
    )
  })

  it('cuts at the limit and nowhere else', () => {
    fc.assert(
      fc.property(network, question, fc.integer({ min: 1, max: 12 }), (documents, asked, limit) => {
        const catalogue = catalogueOf(documents).current()
        expect(ranking({ ...asked, limit }, catalogue)).toEqual(ranking(asked, catalogue).slice(0, limit))
      })
    )
  })

  it('scores a small catalogue whole', () => {
    fc.assert(
      fc.property(network, question, (documents, asked) => {
        const catalogue = catalogueOf(documents).current()
        expect(rank(asked, catalogue)).toEqual(rank(asked, catalogue, EXHAUSTIVE))
      })
    )
  })

  it('never scores the nearer of two otherwise equal partners lower', () => {
    const north = fc.double({ min: 0, max: 2.5, noNaN: true })
    fc.assert(
      fc.property(north, north, fc.option(fc.integer({ min: 1, max: 300 })), (one, other, maxDistanceKm) => {
        const place = (degrees: number) => ({ lat: 52.13 + degrees, lon: 11.62, maxDistanceKm })
        const ranked = rank(
          questionLike(),
          catalogueOf([
            documentLike({ id: 'a', ...place(Math.min(one, other)) }),
            documentLike({ id: 'b', ...place(Math.max(one, other)) })
          ]).current()
        )
        const scoreOf = (id: string) => ranked.find(({ participant }) => participant.id === id)?.score ?? Number.NaN
        expect(scoreOf('a')).toBeGreaterThanOrEqual(scoreOf('b'))
        if (scoreOf('a') > scoreOf('b') + weights.tieBand) expect(ranked[0]?.participant.id).toBe('a')
      })
    )
  })

  it('leaves distance out when asked to', () => {
    const far = [documentLike({ id: 'near' }), documentLike({ id: 'far', lat: 48.1, lon: 11.5 })]
    const scores = ranking(questionLike({ ignoreDistance: true }), catalogueOf(far).current())
    expect(scores[0]?.score).toBe(scores[1]?.score)
  })

  it('orders equals the same way each time, whatever their order in the catalogue', () => {
    const equals = ['d', 'a', 'c', 'b'].map((id) => documentLike({ id }))
    const first = ranking(questionLike(), catalogueOf(equals).current()).map(({ id }) => id)
    for (const again of [equals, [...equals].reverse(), equals.slice(2).concat(equals.slice(0, 2))])
      expect(ranking(questionLike(), catalogueOf(again).current()).map(({ id }) => id)).toEqual(first)
  })

  it('answers an empty network with nobody', () => {
    expect(rank(questionLike(), catalogueOf([]).current())).toEqual([])
  })
})

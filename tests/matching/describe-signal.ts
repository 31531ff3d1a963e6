import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blend, shareOut } from '../../src/matching/blend.js'
import type { Question } from '../../src/matching/question.js'
import { createSegmentBuilder } from '../../src/matching/segment-builder.js'
import type { Candidate, Signal } from '../../src/matching/signal.js'
import { CONCEPTS, documentLike, network, question, questionLike } from './small-network.js'

const amount = fc.oneof(fc.constantFrom(0, 1e-12, 1, 1e9), fc.double({ min: 0, max: 50, noNaN: true }))
const kilometres = fc.option(fc.oneof(fc.constantFrom(0, 1e6), fc.double({ min: 0, max: 1_000, noNaN: true })))

/** What every signal keeps: a value in 0..1 for any question and candidate, the same each time. */
export const describeSignal = (name: string, signal: Signal): void => {
  describe(`the signal ${name}`, () => {
    it('gives a number from 0 to 1 for anything, and the same one each time', () => {
      fc.assert(
        fc.property(question, network, amount, amount, kilometres, (asked, documents, overlap, textScore, km) => {
          const builder = createSegmentBuilder(CONCEPTS)
          for (const document of documents) builder.add(document)
          const segment = builder.build()
          documents.forEach((_, document) => {
            const candidate: Candidate = { segment, document, conceptOverlap: overlap, textScore, kilometres: km }
            const value = signal(asked, candidate)
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(1)
            expect(signal(asked, candidate)).toBe(value)
          })
        })
      )
    })

    it('copes with a profile that says nothing and a need that says nothing', () => {
      const builder = createSegmentBuilder(CONCEPTS)
      const silent = { links: [], terms: new Map(), length: 0, vector: new Float32Array(256), budgetLeft: 0 }
      builder.add(documentLike({ id: 'silent', lat: null, lon: null, ags: null, capacity: 0 }, silent))
      const nothing: Question = questionLike({
        reading: { words: [], stems: new Set(), links: [], vector: new Float32Array(256), known: 0, outside: 0 },
        place: null
      })
      const candidate = { segment: builder.build(), document: 0, conceptOverlap: 0, textScore: 0, kilometres: null }
      const value = signal(nothing, candidate)
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
    })

    it('has a share of the score', () => {
      const builder = createSegmentBuilder(CONCEPTS)
      builder.add(documentLike({ id: 'one' }))
      const candidate = { segment: builder.build(), document: 0, conceptOverlap: 1, textScore: 1, kilometres: 1 }
      const asked = questionLike()
      const part = blend(asked, candidate, shareOut(asked)).parts.find((one) => one.signal === name)
      expect(part?.weight).toBeGreaterThan(0)
      expect(part?.value).toBe(signal(asked, candidate))
    })
  })
}

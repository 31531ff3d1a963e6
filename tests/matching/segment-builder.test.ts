import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf, hashStem, idOf, participantOf, type Segment } from '../../src/matching/segment.js'
import { createSegmentBuilder, type DocumentInput } from '../../src/matching/segment-builder.js'
import { CONCEPTS, documentLike, network } from './small-network.js'

const build = (documents: readonly DocumentInput[]): Segment => {
  const builder = createSegmentBuilder(CONCEPTS)
  for (const document of documents) builder.add(document)
  return builder.build()
}

describe('a segment', () => {
  it('gives back what was put in, by document and by id', () => {
    fc.assert(
      fc.property(network, (documents) => {
        const segment = build(documents)
        expect(segment.size).toBe(documents.length)
        documents.forEach(({ participant, links, budgetLeft, terms }, at) => {
          expect(idOf(segment, at)).toBe(participant.id)
          expect(documentOf(segment, participant.id)).toBe(at)
          const { text: _text, createdAt: _created, changedAt: _changed, lat: _lat, lon: _lon, ...kept } = participant
          expect(participantOf(segment, at)).toMatchObject(kept)
          expect(segment.budgets[at]).toBe(Math.min(255, Math.max(0, budgetLeft)))
          const start = segment.linkStarts[at] ?? 0
          expect((segment.linkStarts[at + 1] ?? 0) - start).toBe(links.length)
          links.forEach(({ concept, weight }, n) => {
            expect(segment.linkConcepts[start + n]).toBe(concept)
            expect(Math.abs((segment.linkWeights[start + n] ?? 0) / 255 - weight)).toBeLessThan(1 / 255)
          })
          const count = (segment.termStarts[at + 1] ?? 0) - (segment.termStarts[at] ?? 0)
          expect(count).toBe(new Set([...terms.keys()].map(hashStem)).size)
        })
      })
    )
  })

  it('lists under every concept exactly the documents that are about it, the weightiest first', () => {
    fc.assert(
      fc.property(network, (documents) => {
        const { postingStarts, postingDocuments, postingWeights } = build(documents)
        for (let concept = 0; concept < CONCEPTS; concept += 1) {
          const listed = [...postingDocuments.subarray(postingStarts[concept], postingStarts[concept + 1])]
          const listedWeights = [...postingWeights.subarray(postingStarts[concept], postingStarts[concept + 1])]
          const about = documents
            .flatMap(({ links }, at) =>
              links
                .filter((one) => one.concept === concept)
                .map(({ weight }) => ({ document: at, weight: Math.round(weight * 255) }))
            )
            .sort((a, b) => b.weight - a.weight || a.document - b.document)
          expect(listed).toEqual(about.map(({ document }) => document))
          expect(listedWeights).toEqual(about.map(({ weight }) => weight))
        }
      })
    )
  })

  it('is the same when copied document by document', () => {
    fc.assert(
      fc.property(network, (documents) => {
        const segment = build(documents)
        const builder = createSegmentBuilder(CONCEPTS)
        documents.forEach((_, at) => {
          builder.copy(segment, at)
        })
        expect(builder.build()).toEqual(segment)
      })
    )
  })

  it('keeps quotes, line feeds and umlauts in names', () => {
    const name = 'Öl & "Söhne"\n\\ {Brüder} 🪚'
    expect(participantOf(build([documentLike({ id: 'a', name })]), 0).name).toBe(name)
  })

  it('does not know an id it does not hold', () => {
    expect(documentOf(build([documentLike({ id: 'a' })]), 'b')).toBe(-1)
    expect(documentOf(build([]), 'a')).toBe(-1)
  })
})

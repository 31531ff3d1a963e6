import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CatalogueHolder, participantsIn } from '../../src/matching/catalogue.js'
import type { Question } from '../../src/matching/question.js'
import { rank } from '../../src/matching/rank.js'
import type { DocumentInput } from '../../src/matching/segment-builder.js'
import { catalogueOf, documentLike, network, question, questionLike } from './small-network.js'

const ids = (asked: Question, holder: CatalogueHolder) =>
  rank(asked, holder.current()).map(({ participant }) => participant.id)

const oneByOne = (documents: readonly DocumentInput[]): CatalogueHolder => {
  const holder = catalogueOf([])
  for (const document of documents) holder.put([document])
  return holder
}

const finish = (steps: Generator<void>) => {
  for (const _ of steps);
}

const many = (from: number, to: number): readonly DocumentInput[] =>
  Array.from({ length: to - from }, (_, at) => documentLike({ id: `p${from + at}` }))

describe('the catalogue', () => {
  it('shows nobody who was removed, and everybody who was put again', () => {
    fc.assert(
      fc.property(network, question, (documents, asked) => {
        const holder = catalogueOf(documents)
        const before = ids(asked, holder)
        const gone = documents.slice(0, 5).map(({ participant }) => participant.id)
        holder.remove(gone)
        expect(ids(asked, holder).filter((id) => gone.includes(id))).toEqual([])
        expect(holder.current().size).toBe(documents.length - gone.length)
        expect(gone.some(holder.has)).toBe(false)
        holder.put(documents.slice(0, 5))
        expect([...ids(asked, holder)].sort()).toEqual([...before].sort())
        expect(holder.current().size).toBe(documents.length)
      })
    )
  })

  it('counts the newest of several entries of one id, in one put or in two', () => {
    const holder = catalogueOf([documentLike({ id: 'a', name: 'old' }), documentLike({ id: 'a', name: 'new' })])
    const name = () => rank(questionLike(), holder.current()).map(({ participant }) => participant.name)
    expect(name()).toEqual(['new'])
    holder.put([documentLike({ id: 'a', name: 'newest' })])
    expect(name()).toEqual(['newest'])
    expect(holder.current().size).toBe(1)
  })

  it('takes the removal of somebody unknown calmly', () => {
    const holder = catalogueOf([documentLike({ id: 'a' })])
    holder.remove(['b', ''])
    expect(holder.current().size).toBe(1)
  })

  it('changes no ranking and no score by tidying', () => {
    fc.assert(
      fc.property(network, question, (documents, asked) => {
        const holder = oneByOne(documents)
        const before = rank(asked, holder.current())
        finish(holder.tidy())
        expect(rank(asked, holder.current())).toEqual(before)
        if (documents.length > 12) expect(holder.current().segments.length).toBe(1)
      }),
      { numRuns: 40 }
    )
  })

  it('keeps hidden what was hidden before and while segments are joined', () => {
    const holder = oneByOne(many(0, 20))
    holder.put(many(20, 3_000))
    holder.remove(['p3'])
    const steps = holder.tidy()
    steps.next()
    holder.remove(['p7', 'p2500'])
    holder.put([documentLike({ id: 'p8', name: 'changed meanwhile' })])
    finish(steps)
    expect(['p3', 'p7', 'p2500'].some(holder.has)).toBe(false)
    expect(holder.current().size).toBe(2_997)
    const found = rank({ ...questionLike(), limit: 3_000 }, holder.current())
    expect(found.length).toBe(2_997)
    expect(
      found.filter(({ participant }) => participant.id === 'p8').map(({ participant }) => participant.name)
    ).toEqual(['changed meanwhile'])
  })

  it('loses nobody when more is joined than one segment holds', () => {
    const holder = catalogueOf([])
    for (let from = 0; from < 68_000; from += 4_000) holder.put(many(from, from + 4_000))
    finish(holder.tidy())
    expect(holder.current().size).toBe(68_000)
    expect(holder.current().segments.length).toBeLessThan(17)
    for (const id of ['p0', 'p40000', 'p67999']) expect(holder.has(id)).toBe(true)
  })

  it('tells everybody who counts, in numbers', () => {
    const holder = catalogueOf([
      documentLike({ id: 'a', kind: 'research', ags: '05315', demo: true }),
      documentLike({ id: 'b', ags: null }),
      documentLike({ id: 'c' })
    ])
    holder.remove(['c'])
    expect([...participantsIn(holder.current())]).toEqual([
      { kind: 'research', ags: '05315', demo: true },
      { kind: 'craft', ags: null, demo: false }
    ])
  })
})

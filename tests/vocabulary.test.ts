import { describe, expect, it } from 'vitest'
import type { Concept } from '../src/contracts/concept.js'
import { createSeed } from '../src/store/seed.js'

const seed = createSeed()
const [concepts, trades, submarkets] = await Promise.all([seed.concepts(), seed.trades(), seed.submarkets()])
const byId = new Map(concepts.map((concept) => [concept.id, concept]))

/** A submarket is named by the creative side alone: nobody in a workshop says "Rundfunkwirtschaft". */
const submarketIds = new Set(submarkets.map(({ id }) => `submarket-${id}`))

/** Concepts that translate: neither frames of the vocabulary nor things outside of it. */
const translating = concepts.filter(
  ({ id, kind }) => !['theme', 'trade', 'subject', 'outside'].includes(kind) && !submarketIds.has(id)
)
const outside = concepts.filter(({ kind }) => kind === 'outside')

const ids = (found: readonly Concept[]): readonly string[] => found.map(({ id }) => id)
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at)

/** Everything above a concept, itself included; a circle ends the walk. */
const above = (id: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(id)) return seen
  seen.add(id)
  for (const broader of byId.get(id)?.broader ?? []) above(broader, seen)
  return seen
}

describe('the vocabulary', () => {
  it('has more than a thousand concepts between workshop, research and creatives', () => {
    expect(translating.length).toBeGreaterThanOrEqual(1_000)
  })

  it('gives every concept an id of its own, in ASCII and kebab-case', () => {
    expect(repeated(concepts.map(({ id }) => id))).toEqual([])
    expect(ids(concepts.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)))).toEqual([])
  })

  it('never shows two concepts under the same label', () => {
    expect(repeated(concepts.map(({ label }) => label))).toEqual([])
  })

  it('names only concepts that exist as broader and related, and never the concept itself', () => {
    const dangling = concepts.flatMap(({ id, broader, related }) =>
      [...broader, ...related.map(([to]) => to)]
        .filter((to) => to === id || !byId.has(to))
        .map((to) => `${id} -> ${to}`)
    )
    expect(dangling).toEqual([])
  })

  it('names each related concept once', () => {
    expect(ids(concepts.filter(({ related }) => repeated(related.map(([to]) => to)).length > 0))).toEqual([])
  })

  it('translates: words of the workshop on one side, of research or the creatives on the other', () => {
    const silent = translating.filter(
      ({ workshop, research, creative }) => workshop.length === 0 || research.length + creative.length === 0
    )
    expect(ids(silent)).toEqual([])
  })

  it('lets every trade speak of the workshop, every subject of research, every submarket of the creatives', () => {
    expect(ids(concepts.filter(({ kind, workshop }) => kind === 'trade' && workshop.length === 0))).toEqual([])
    expect(ids(concepts.filter(({ kind, research }) => kind === 'subject' && research.length === 0))).toEqual([])
    expect(ids(concepts.filter(({ id, creative }) => submarketIds.has(id) && creative.length === 0))).toEqual([])
  })

  it('leads from every concept up to a theme', () => {
    const lost = concepts.filter(({ id }) => ![...above(id)].some((upper) => byId.get(upper)?.kind === 'theme'))
    expect(ids(lost)).toEqual([])
  })

  it('has no theme without concepts and no other concept without a neighbour', () => {
    const used = new Set(concepts.flatMap(({ broader }) => broader))
    expect(ids(concepts.filter(({ id, kind }) => kind === 'theme' && !used.has(id)))).toEqual([])
    const alone = concepts.filter(
      ({ kind, broader, related }) => kind !== 'theme' && broader.length + related.length === 0
    )
    expect(ids(alone)).toEqual([])
  })

  it('knows at least fifteen concepts that name a trade, for each of the trades', () => {
    const named = new Map<string, number>()
    for (const { trades: of } of translating) for (const number of of) named.set(number, (named.get(number) ?? 0) + 1)
    expect(trades.filter(({ number }) => (named.get(number) ?? 0) < 15).map(({ number }) => number)).toEqual([])
  })

  it('names only trades that exist, or all of them', () => {
    const live = new Set(['*', ...trades.map(({ number }) => number)])
    expect(ids(concepts.filter(({ trades: of }) => of.some((number) => !live.has(number))))).toEqual([])
  })

  it('describes what no network serves in the words of those who ask, and lets nobody offer it', () => {
    expect(outside.length).toBeGreaterThanOrEqual(100)
    expect(ids(outside.filter(({ workshop, says }) => workshop.length < 5 || says.length < 3))).toEqual([])
    const offered = outside.filter(
      ({ research, creative, offers }) => research.length + creative.length + offers.length > 0
    )
    expect(ids(offered)).toEqual([])
  })
})

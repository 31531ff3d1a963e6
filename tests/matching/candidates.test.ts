import { beforeAll, describe, expect, it } from 'vitest'
import { readProfile } from '../../src/language/read-profile.js'
import type { Reader } from '../../src/language/read-text.js'
import { type CatalogueHolder, createCatalogue } from '../../src/matching/catalogue.js'
import { createConceptGraph } from '../../src/matching/concept-graph.js'
import { ask, type Question } from '../../src/matching/question.js'
import { rank } from '../../src/matching/rank.js'
import type { DocumentInput } from '../../src/matching/segment-builder.js'
import { weights } from '../../src/matching/weights.js'
import { createSeed } from '../../src/store/seed.js'
import { openLanguage } from '../language/open-language.js'
import { readYardstick } from '../quality/open-matcher.js'
import { draw } from './draw.js'

const SIZE = 20_000
const EXHAUSTIVE = { scored: Number.POSITIVE_INFINITY }

/**
 * A country's worth of participants from a region's: each takes its profile from one demo participant and a
 * second one's links at a lower weight, so that no two fit a need equally, and a place anywhere in Germany.
 */
const multiply = (models: readonly DocumentInput[]): readonly DocumentInput[] => {
  const random = draw(20_261_122)
  const pick = () => models[Math.floor(random() * models.length)] ?? models[0]
  return Array.from({ length: SIZE }, (_, at) => {
    const one = pick()
    const other = pick()
    if (one === undefined || other === undefined) throw new Error('no demo participants')
    const share = random() * 0.8
    const sums = new Map(one.links.map(({ concept, weight }) => [concept, weight]))
    for (const { concept, weight } of other.links) sums.set(concept, (sums.get(concept) ?? 0) + share * weight)
    const length = Math.sqrt([...sums.values()].reduce((sum, weight) => sum + weight ** 2, 0))
    return {
      ...one,
      participant: {
        ...one.participant,
        id: `p${at}`,
        lat: 47.5 + random() * 7,
        lon: 6 + random() * 8.5,
        maxDistanceKm: random() < 0.5 ? null : Math.round(20 + random() * 200)
      },
      links: [...sums]
        .map(([concept, weight]) => ({ concept, weight: weight / Math.max(1e-9, length) }))
        .sort((a, b) => b.weight - a.weight || a.concept - b.concept)
        .slice(0, 100),
      budgetLeft: Math.floor(random() * 5)
    }
  })
}

describe('finding candidates in a large catalogue', () => {
  let reader: Reader
  let holder: CatalogueHolder
  let questions: readonly Question[]

  beforeAll(async () => {
    reader = (await openLanguage()).reader
    const { participants, needs } = await readYardstick()
    const concepts = await createSeed().concepts()
    const graph = createConceptGraph(concepts)
    const models = participants.map((participant) => ({
      participant,
      ...readProfile(reader, participant),
      budgetLeft: participant.capacity
    }))
    holder = createCatalogue(concepts.length)
    holder.put(multiply(models))
    const random = draw(7)
    questions = needs.map(({ text }, at) =>
      ask(
        {
          reading: reader.read(text, 'need'),
          place: at % 4 === 0 ? null : { lat: 47.5 + random() * 7, lon: 6 + random() * 8.5 },
          trade: null,
          from: 'craft',
          kinds: new Set(at % 5 === 0 ? (['research'] as const) : []),
          wantedKinds: new Set(),
          formats: new Set(),
          ignoreDistance: at % 7 === 0,
          excluded: new Set(),
          limit: 10
        },
        graph
      )
    )
  })

  it('finds at least 99 of 100 of the ten best that scoring everybody finds, and the very best always', () => {
    let same = 0
    let all = 0
    for (const question of questions) {
      const found = rank(question, holder.current())
      const best = rank(question, holder.current(), EXHAUSTIVE)
      const ids = new Set(found.map(({ participant }) => participant.id))
      expect(found.length).toBe(best.length)
      expect(found[0]?.score ?? 0).toBeGreaterThanOrEqual((best[0]?.score ?? 0) - weights.tieBand)
      all += best.length
      same += best.filter(({ participant }) => ids.has(participant.id)).length
    }
    console.log(`${same} of ${all} of the ten best found (${((100 * same) / all).toFixed(2)} %), ${SIZE} participants`)
    expect(same / all).toBeGreaterThanOrEqual(0.99)
  }, 120_000)

  it('shows nobody without room and nobody of another kind', () => {
    for (const question of questions.slice(0, 30)) {
      for (const { participant, budgetLeft } of rank(question, holder.current())) {
        expect(budgetLeft).toBeGreaterThan(0)
        if (question.kinds.size > 0) expect(question.kinds.has(participant.kind)).toBe(true)
      }
    }
  })
})

import { describe, expect, it } from 'vitest'
import { Concept } from '../../src/contracts/concept.js'
import { createDecide } from './fate.js'
import { createRandom } from './random.js'
import { inventRegion } from './region.js'
import { splitVocabulary } from './split-vocabulary.js'
import { byChance, byScoreWithinCapacity } from './strategies.js'
import { liveYear } from './year.js'

const concepts = Array.from({ length: 12 }, (_, at) =>
  Concept.parse({
    id: `c${at}`,
    label: `Begriff ${at}`,
    en: `Concept ${at}`,
    kind: 'problem',
    says: [`Sagt ${at} a`, `Sagt ${at} b`],
    workshop: [`w${at} a`, `w${at} b`, `w${at} c`],
    research: [`r${at}`],
    creative: [`k${at}`],
    broader: ['c0'],
    related: [[`c${(at + 1) % 12}`, 0.5]]
  })
)
const places = [{ postalCode: '39576', town: 'Stendal', ags: '15090', lat: 52.6, lon: 11.86 }]
const invent = (seed: number) =>
  inventRegion(createRandom(seed), concepts, places, { firms: 30, weeks: 20, needsPerWeek: 3 })
const rules = { weeks: 20, time: 4, patience: 8, tries: 3 }

describe('the simulated region', () => {
  it('speaks other phrases than the reader knows', () => {
    const { known, spoken } = splitVocabulary(concepts)
    const phrases = new Set(known.flatMap(({ says, workshop }) => [...says, ...workshop]))
    expect(spoken.flatMap(({ says, workshop }) => [...says, ...workshop]).filter((one) => phrases.has(one))).toEqual([])
  })

  it('is the same for the same seed', async () => {
    const live = async (seed: number) => {
      const region = invent(seed)
      return liveYear(region, byChance(region, createRandom(9)), createDecide(concepts, seed), rules)
    }
    expect(await live(1)).toEqual(await live(1))
    expect(await live(1)).not.toEqual(await live(2))
  })

  it('decides about a pair the same way whoever introduces it, and not more gladly when overrun', () => {
    const { needs, people } = invent(3)
    const decide = createDecide(concepts, 3)
    for (const need of needs) {
      for (const person of people.slice(0, 5)) {
        expect(decide(need, person, 0)).toEqual(decide(need, person, 0))
        if (decide(need, person, 4).accepted) expect(decide(need, person, 0).accepted).toBe(true)
      }
    }
  })

  it('keeps the manager’s time, and capacity where a strategy does', async () => {
    const region = invent(4)
    const fittings = new Map(
      region.needs.map(({ need }) => [
        need.id,
        region.people.map(({ participant }) => ({
          participantId: participant.id,
          parts: [],
          score: 0.5,
          confidence: 1
        }))
      ])
    )
    const strategy = byScoreWithinCapacity(region, fittings, ({ score }) => score)
    const result = await liveYear(region, strategy, createDecide(concepts, 4), rules)
    expect(result.introductions).toBeLessThanOrEqual(rules.weeks * rules.time)
    expect(result.overrun).toBe(0)
    expect(result.accepted).toBeGreaterThanOrEqual(result.cooperations)
  })
})

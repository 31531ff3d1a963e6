import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../src/contracts/experience.js'
import { SignalName } from '../../../src/contracts/suggestion.js'
import type { Blended } from '../../../src/matching/blend.js'
import { applyExperience } from '../../../src/matching/experience/apply-experience.js'
import { learn } from '../../../src/matching/experience/learn.js'
import { weights } from '../../../src/matching/weights.js'
import { auroc, mean } from '../../quality/metrics.js'
import { createRandom, type Random } from '../../simulate/random.js'

type Shares = Readonly<Record<SignalName, number>>

const { shares } = weights
const sum = Object.values(shares).reduce((total, one) => total + one, 0)

/** A suggestion with random signals, blended with the usual shares. */
const suggest = (random: Random): Blended => {
  const parts = SignalName.options.map((signal) => ({ signal, value: random.next(), weight: shares[signal] / sum }))
  return { parts, score: parts.reduce((total, { value, weight }) => total + value * weight, 0) }
}

/** Chance of success when people care for the signals by `truth`. */
const chance = ({ parts }: Blended, truth: Shares): number => {
  const all = Object.values(truth).reduce((total, one) => total + one, 0)
  const liking = parts.reduce((total, { signal, value }) => total + (value * truth[signal]) / all, 0)
  return 1 / (1 + Math.exp(-10 * (liking - 0.5)))
}

const outcomes = (random: Random, count: number, succeeds: (one: Blended) => boolean): readonly Outcome[] =>
  Array.from({ length: count }, () => {
    const one = suggest(random)
    const result = succeeds(one) ? 'cooperation' : 'declined'
    return { participantId: `p${random.below(50)}`, parts: [...one.parts], result }
  })

/** How well scores with and without experience tell success from failure in new cases where `truth` decides. */
const compare = (seed: number, truth: Shares, learned: readonly Outcome[]) => {
  const random = createRandom(seed)
  const experience = learn(learned)
  const cases = Array.from({ length: 800 }, () => {
    const one = suggest(random)
    const moved = experience ? applyExperience(one, `p${random.below(50)}`, experience).score : one.score
    return { before: one.score, after: moved, success: random.next() < chance(one, truth) }
  })
  const rate = (key: 'before' | 'after') =>
    auroc(
      cases.filter(({ success }) => success).map((one) => one[key]),
      cases.filter(({ success }) => !success).map((one) => one[key])
    )
  return rate('after') - rate('before')
}

const seeds = Array.from({ length: 20 }, (_, at) => at + 1)

describe('experience', () => {
  it('learns what people care for that the shares miss', () => {
    const truth: Shares = { ...shares, proximity: shares.proximity * 4, concepts: shares.concepts / 2 }
    const gains = seeds.map((seed) => {
      const random = createRandom(1_000 + seed)
      return compare(
        seed,
        truth,
        outcomes(random, 400, (one) => random.next() < chance(one, truth))
      )
    })
    expect(mean(gains)).toBeGreaterThan(0.02)
    expect(gains.filter((gain) => gain < -0.005)).toEqual([])
  })

  it('does no harm when outcomes are mere chance', () => {
    for (const count of [60, 400, 2_000]) {
      const losses = seeds.map((seed) => {
        const random = createRandom(2_000 + seed)
        return compare(
          seed,
          shares,
          outcomes(random, count, () => random.next() < 0.4)
        )
      })
      expect(Math.abs(mean(losses))).toBeLessThan(0.01)
    }
  })

  it('leaves shares alone that are right', () => {
    const losses = seeds.map((seed) => {
      const random = createRandom(3_000 + seed)
      return compare(
        seed,
        shares,
        outcomes(random, 300, (one) => random.next() < chance(one, shares))
      )
    })
    expect(mean(losses)).toBeGreaterThan(-0.01)
  })

  it('waits for enough outcomes', () => {
    const random = createRandom(5)
    expect(learn(outcomes(random, weights.experience.least - 1, () => true))).toBeNull()
  })

  it('never moves a share by more than its bound', () => {
    const random = createRandom(6)
    const near = ({ parts }: Blended) => (parts.find(({ signal }) => signal === 'proximity')?.value ?? 0) > 0.5
    const { factors } = learn(outcomes(random, 3_000, near)) ?? { factors: shares }
    expect(factors.proximity).toBe(weights.experience.most)
    for (const factor of Object.values(factors)) {
      expect(factor).toBeGreaterThanOrEqual(1 / weights.experience.most)
      expect(factor).toBeLessThanOrEqual(weights.experience.most)
    }
  })

  it('trusts a partner more after successes, but not for one alone', () => {
    const random = createRandom(7)
    const crowd = outcomes(random, 200, () => random.next() < 0.5)
    const [first] = crowd
    if (first === undefined) throw new Error('no outcome')
    const of = (participantId: string, count: number): readonly Outcome[] =>
      Array.from({ length: count }, () => ({ ...first, participantId, result: 'cooperation' as const }))
    const experience = learn([...crowd, ...of('once', 1), ...of('often', 12)])
    if (experience === null) throw new Error('nothing learned')
    const trust = (id: string) => experience.trust.get(id)?.mean ?? 0
    expect(trust('often')).toBeGreaterThan(0.75)
    expect(trust('once')).toBeLessThan(experience.meanSuccess + 0.1)
    const one = suggest(random)
    const known = applyExperience(one, 'often', experience)
    expect(known.score).toBeGreaterThan(applyExperience(one, 'nobody', experience).score)
    expect(known.parts.reduce((total, { value, weight }) => total + value * weight, 0)).toBeCloseTo(known.score, 9)
  })
})

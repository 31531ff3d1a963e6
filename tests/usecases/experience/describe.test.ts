import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../src/contracts/change.js'
import type { Outcome } from '../../../src/contracts/experience.js'
import { SignalName } from '../../../src/contracts/suggestion.js'
import { createDescribeExperience } from '../../../src/usecases/experience/describe.js'
import { createReadExperience } from '../../../src/usecases/experience/read.js'
import { toParticipant } from '../../quality/open-matcher.js'
import { createRandom } from '../../simulate/random.js'
import { institute } from '../samples.js'

const manager: Actor = { role: 'manager', id: 'm' }
const alliance = { id: 'a', name: 'A', en: 'A', description: '', districts: [], parts: [], demo: true }

/** Outcomes in which only nearness mattered. */
const outcomes = (count: number): readonly Outcome[] => {
  const random = createRandom(3)
  return Array.from({ length: count }, () => {
    const parts = SignalName.options.map((signal) => ({ signal, value: random.next(), weight: 1 / 8 }))
    const near = parts.find(({ signal }) => signal === 'proximity')?.value ?? 0
    return { participantId: 'institute', parts, result: near > 0.5 ? 'cooperation' : 'declined' }
  })
}

const open = (count: number, enabled: boolean) => {
  const source = { ofAlliance: async () => outcomes(count), isEnabled: async () => enabled }
  const describeExperience = createDescribeExperience(
    {
      alliances: { find: async (id) => (id === 'a' ? alliance : undefined) },
      participants: { findMany: async () => [toParticipant(institute())] },
      outcomes: source
    },
    {
      view: (_actor, { id, kind, name, town, trade, demo }) => ({
        id,
        kind,
        name,
        town,
        trade,
        demo,
        district: null,
        sizeClass: null
      })
    }
  )
  return { describe: describeExperience, read: createReadExperience(source) }
}

const shareOf = (signals: readonly { signal: string; learned: number }[], name: string) =>
  signals.find(({ signal }) => signal === name)?.learned ?? 0

describe('what an alliance learned', () => {
  it('shows moved shares that add up to 1, and partners with their outcomes', async () => {
    const { isUsed, signals, partners } = await open(300, true).describe(manager, { allianceId: 'a' })
    const [before] = (await open(0, true).describe(manager, { allianceId: 'a' })).signals.filter(
      ({ signal }) => signal === 'proximity'
    )
    expect(isUsed).toBe(true)
    expect(shareOf(signals, 'proximity')).toBeGreaterThan(before?.learned ?? 1)
    expect(signals.reduce((sum, { learned }) => sum + learned, 0)).toBeCloseTo(1, 9)
    expect(partners).toMatchObject([{ participant: { name: 'Arbeitsgruppe Holzphysik' }, outcomes: 300 }])
  })

  it('changes nothing while switched off or with few outcomes, and says so', async () => {
    expect(await open(300, false).read('a')).toBeNull()
    expect(await open(10, true).read('a')).toBeNull()
    const few = await open(10, true).describe(manager, { allianceId: 'a' })
    expect(few).toMatchObject({ enabled: true, outcomes: 10, isUsed: false, partners: [] })
    expect(few.signals.every(({ share, learned }) => Math.abs(share - learned) < 1e-9)).toBe(true)
  })
})

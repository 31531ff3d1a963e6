import { describe, expect, it } from 'vitest'
import type { Need } from '../../../src/contracts/need.js'
import { rank } from '../../../src/matching/rank.js'
import type { NeedFilter } from '../../../src/store/needs.js'
import { createRematchAll, type Match, type RematchOptions } from '../../../src/usecases/suggestion/rematch-all.js'
import { catalogueOf, documentLike, questionLike } from '../../matching/small-network.js'

const needLike = (at: number): Need => ({
  id: `n${String(at).padStart(5, '0')}`,
  participantId: null,
  from: 'craft',
  trade: null,
  employees: null,
  postalCode: null,
  town: null,
  ags: null,
  text: 'Holz',
  fieldOfAction: null,
  status: at % 10 === 9 ? 'served' : 'open',
  about: [],
  createdAt: '2026-01-01T00:00:00Z',
  changedAt: '2026-01-01T00:00:00Z',
  version: 1
})

const all = Array.from({ length: 1_300 }, (_, at) => needLike(at))
const needs = {
  list: async ({ status, after = '', limit }: NeedFilter) =>
    all.filter((need) => need.status === status && need.id > after).slice(0, limit)
}
const holder = catalogueOf([documentLike({ id: 'a' }), documentLike({ id: 'b' }), documentLike({ id: 'c' })])
const askNeed = (_need: Need, limit: number) => {
  const question = { ...questionLike(), limit }
  return { question, understood: [], ranked: rank(question, holder.current()), confidence: 0.8 }
}
const rematchAll = createRematchAll({ needs, askNeed })

const run = async (options: RematchOptions): Promise<readonly Match[]> => {
  const found: Match[] = []
  for await (const { matches } of rematchAll(options)) found.push(...matches)
  return found
}

describe('the full rematch', () => {
  it('asks every open need once, in order, and keeps as many partners as wanted', async () => {
    const matches = await run({ limit: 2 })
    expect(matches.map(({ needId }) => needId)).toEqual(
      all.filter(({ status }) => status === 'open').map(({ id }) => id)
    )
    expect(matches[0]?.partners.length).toBe(2)
    expect(matches[0]).toMatchObject({ confidence: 0.8 })
  })

  it('goes on where it was stopped', async () => {
    const before: Match[] = []
    let lastId = ''
    for await (const step of rematchAll({ limit: 1 })) {
      before.push(...step.matches)
      lastId = step.lastId
      expect(step.done).toBe(before.length)
      break
    }
    expect([...before, ...(await run({ after: lastId, limit: 1 }))]).toEqual(await run({ limit: 1 }))
  })

  it('can be shared by ranges of ids', async () => {
    const first = await run({ until: 'n00600', limit: 1 })
    const second = await run({ after: 'n00600', limit: 1 })
    expect(first.at(-1)?.needId).toBe('n00600')
    expect([...first, ...second]).toEqual(await run({ limit: 1 }))
  })
})

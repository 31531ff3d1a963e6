import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { House } from '../../src/compose.js'
import { Actor } from '../../src/contracts/change.js'
import { NeedQuery, ParticipantQuery } from '../../src/contracts/participant-view.js'
import { PlanQuery } from '../../src/contracts/plan.js'
import { PoolQuery, TrioQuery } from '../../src/contracts/pool.js'
import { Problem } from '../../src/contracts/problem.js'
import { SuggestionQuery } from '../../src/contracts/suggestion.js'
import { maySeeWholeNeed } from '../../src/policies/need.js'
import { maySeeWhole } from '../../src/policies/participant.js'
import { openHouse } from '../usecases/open-house.js'
import { institute, need } from '../usecases/samples.js'

const roles = Actor.shape.role.options
type Role = (typeof roles)[number]

const everybody: readonly Role[] = roles
const editors: readonly Role[] = ['editor', 'administrator']
const brokers: readonly Role[] = ['manager', 'editor', 'administrator']
const administrators: readonly Role[] = ['administrator']

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

type Ask = (actor: Actor) => unknown

const readAll = async (lines: AsyncIterable<string>): Promise<void> => {
  for await (const _line of lines);
}

/** Every use case that takes an actor, who may, and a call. What the call asks for need not exist. */
const table: readonly (readonly [name: string, may: readonly Role[], ask: Ask])[] = [
  ['participant.create', editors, (actor) => house.usecases.participant.create(actor, institute({ id: undefined }))],
  ['participant.read', everybody, (actor) => house.usecases.participant.read(actor, { id: 'x' })],
  ['participant.list', everybody, (actor) => house.usecases.participant.list(actor, ParticipantQuery.parse({}))],
  [
    'participant.change',
    editors,
    (actor) => house.usecases.participant.change(actor, { id: 'x', version: 1, input: institute() })
  ],
  ['participant.remove', editors, (actor) => house.usecases.participant.remove(actor, { id: 'x', version: 1 })],
  ['participant.import', editors, (actor) => house.usecases.participant.import(actor, { rows: [] })],
  ['participant.export', editors, (actor) => readAll(house.usecases.participant.export(actor))],
  ['participant.neighbours', everybody, (actor) => house.usecases.participant.neighbours(actor, { id: 'x', limit: 3 })],
  ['need.create', editors, (actor) => house.usecases.need.create(actor, need({ id: undefined, participantId: null }))],
  ['need.read', everybody, (actor) => house.usecases.need.read(actor, { id: 'x' })],
  ['need.list', everybody, (actor) => house.usecases.need.list(actor, NeedQuery.parse({}))],
  ['need.change', editors, (actor) => house.usecases.need.change(actor, { id: 'x', version: 1, input: need() })],
  ['need.remove', editors, (actor) => house.usecases.need.remove(actor, { id: 'x', version: 1 })],
  ['need.import', editors, (actor) => house.usecases.need.import(actor, { rows: [] })],
  ['need.export', editors, (actor) => readAll(house.usecases.need.export(actor))],
  [
    'suggestion.findPartners',
    everybody,
    (actor) => house.usecases.suggestion.findPartners(actor, SuggestionQuery.parse({ text: 'Holz' }))
  ],
  ['suggestion.describeRanking', everybody, (actor) => house.usecases.suggestion.describeRanking(actor)],
  [
    'plan.proposeIntroductions',
    brokers,
    (actor) => house.usecases.plan.proposeIntroductions(actor, PlanQuery.parse({ allianceId: 'x' }))
  ],
  ['need.pool', brokers, (actor) => house.usecases.need.pool(actor, PoolQuery.parse({ allianceId: 'x' }))],
  [
    'suggestion.findTrios',
    brokers,
    (actor) => house.usecases.suggestion.findTrios(actor, TrioQuery.parse({ needId: 'x' }))
  ],
  ['experience.describe', brokers, (actor) => house.usecases.experience.describe(actor, { allianceId: 'x' })],
  ['network.describe', everybody, (actor) => house.usecases.network.describe(actor)],
  [
    'network.countDistricts',
    everybody,
    (actor) => house.usecases.network.countDistricts(actor, { districts: ['15090'] })
  ],
  ['place.find', everybody, (actor) => house.usecases.place.find(actor, { text: 'Stendal' })],
  ['concept.suggest', everybody, (actor) => house.usecases.concept.suggest(actor, { text: 'holz', limit: 3 })],
  ['concept.read', everybody, (actor) => house.usecases.concept.read(actor, { id: 'x' })],
  ['district.list', everybody, (actor) => house.usecases.district.list(actor)],
  ['alliance.list', everybody, (actor) => house.usecases.alliance.list(actor)],
  ['apiKey.create', administrators, (actor) => house.usecases.apiKey.create(actor, { name: 'x', role: 'editor' })],
  ['apiKey.list', administrators, (actor) => house.usecases.apiKey.list(actor)],
  ['apiKey.remove', administrators, (actor) => house.usecases.apiKey.remove(actor, { id: 'x' })]
]

const outcome = async (ask: Ask, role: Role): Promise<string> => {
  try {
    await ask({ role, id: `test:${role}` })
    return 'allowed'
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.code === 'not-found' ? 'allowed' : error.code
  }
}

describe('every use case meets every role', () => {
  it.each(table)('%s', async (_name, may, ask) => {
    for (const role of roles) {
      const refusal = role === 'visitor' ? 'not-signed-in' : 'not-allowed'
      expect([role, await outcome(ask, role)]).toEqual([role, may.includes(role) ? 'allowed' : refusal])
    }
  })

  it('and none is forgotten', () => {
    const named = Object.entries(house.usecases).flatMap(([noun, verbs]) =>
      Object.keys(verbs).map((verb) => `${noun}.${verb}`)
    )
    // These take no actor: one finds out who it is, the other reads a file somebody holds in hand.
    const withoutActor = ['apiKey.authenticate', 'importFile.read']
    // These ask no policy: a word of the public vocabulary, and what an actor was told itself, found by its own id.
    const withoutPolicy = ['concept.name', 'keptAnswer.find', 'keptAnswer.keep']
    const exempt = [...withoutActor, ...withoutPolicy]
    expect(named.filter((name) => !exempt.includes(name)).sort()).toEqual(table.map(([name]) => name).sort())
  })
})

describe('seeing whole', () => {
  it.each(roles)('craft firms and their needs are anonymous for %s unless trusted', (role) => {
    const actor = { role, id: 'x' }
    const trusted = editors.includes(role)
    expect(maySeeWhole(actor, { kind: 'craft' })).toBe(trusted)
    expect(maySeeWholeNeed(actor, { from: 'craft' })).toBe(trusted)
    for (const kind of ['research', 'creative', 'multiplier'] as const) {
      expect(maySeeWhole(actor, { kind })).toBe(true)
      expect(maySeeWholeNeed(actor, { from: kind })).toBe(true)
    }
  })
})

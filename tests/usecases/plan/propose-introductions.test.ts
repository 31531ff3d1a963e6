import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { House } from '../../../src/compose.js'
import type { Actor } from '../../../src/contracts/change.js'
import { ParticipantQuery } from '../../../src/contracts/participant-view.js'
import { type Plan, PlanQuery } from '../../../src/contracts/plan.js'
import { openHouse } from '../open-house.js'

const manager: Actor = { role: 'manager', id: 'm' }

let house: House
beforeAll(async () => {
  house = await openHouse({ demo: true })
}, 120_000)
afterAll(() => house.close())

const alliance = 'handwerk-digital'
const plan = (given: Partial<PlanQuery> = {}) =>
  house.usecases.plan.proposeIntroductions(manager, PlanQuery.parse({ allianceId: alliance, ...given }))
const pairs = ({ introductions }: Plan) =>
  introductions.map(({ needId, participant }) => ({ needId, participantId: participant.id }))

describe('the week’s plan of the demo region', () => {
  it('proposes as many introductions as there is time for, each with reasons for both sides', async () => {
    const { introductions, openNeeds, optimal } = await plan({ introductions: 8 })
    expect(introductions).toHaveLength(8)
    expect(optimal).toBe(true)
    expect(openNeeds).toBeGreaterThan(8)
    expect(introductions.every(({ reasons }) => reasons.seeker.length > 0 && reasons.partner.length > 0)).toBe(true)
    expect(introductions.every(({ participant }) => participant.kind !== 'craft' || participant.name === null)).toBe(
      true
    )
  })

  it('says why good partners were passed over', async () => {
    const { passedOver } = await plan({ introductions: 5 })
    const codes = new Set(passedOver.map(({ reason }) => reason.code))
    expect(codes).toContain('plan-time-better')
    expect(codes).toContain('plan-need-better')
    expect(passedOver.length).toBeGreaterThan(10)
  })

  it('stays the same when asked again', async () => {
    expect(await plan()).toEqual(await plan())
  })

  it('changes by hand: what is forbidden goes, what is fixed stays, the rest moves as little as it must', async () => {
    const before = await plan({ introductions: 8 })
    const [first, ...others] = pairs(before)
    if (first === undefined) throw new Error('no introduction')
    const after = await plan({ introductions: 8, fixed: others, forbidden: [first] })
    expect(pairs(after)).toEqual(expect.arrayContaining(others))
    expect(pairs(after)).not.toContainEqual(first)
    expect(after.introductions.filter(({ byHand }) => byHand)).toHaveLength(7)
    expect(after.introductions).toHaveLength(8)
  })

  it('lets a manager fix a pair nobody else would have thought of', async () => {
    const [first] = pairs(await plan({ introductions: 1 }))
    const known = await house.usecases.participant.list(manager, ParticipantQuery.parse({ kind: 'multiplier' }))
    const somebody = known.items.at(-1)
    if (first === undefined || somebody === undefined) throw new Error('nobody')
    const fixed = [{ needId: first.needId, participantId: somebody.id }]
    const after = await plan({ introductions: 3, fixed })
    expect(pairs(after)).toEqual(expect.arrayContaining(fixed))
  })

  it('refuses fixed pairs that do not fit together, naming each', async () => {
    const [first] = pairs(await plan({ introductions: 1 }))
    if (first === undefined) throw new Error('no introduction')
    await expect(plan({ fixed: [first], forbidden: [first] })).rejects.toMatchObject({
      code: 'invalid-input',
      fields: [{ pointer: '/fixed/0', code: 'fixed-and-forbidden' }]
    })
    await expect(plan({ fixed: [{ ...first, participantId: 'nobody' }] })).rejects.toMatchObject({
      fields: [{ pointer: '/fixed/0/participantId', code: 'unknown-participant' }]
    })
    await expect(plan({ introductions: 0, fixed: [first] })).rejects.toMatchObject({
      fields: [{ pointer: '/fixed/0', code: 'no-time' }]
    })
  })

  it('knows which needs nobody fits', async () => {
    const { withoutPartner, introductions } = await plan({ introductions: 200 })
    const served = new Set(introductions.map(({ needId }) => needId))
    expect(withoutPartner.every((id) => !served.has(id))).toBe(true)
  })

  it('does not know an alliance that is not there', async () => {
    await expect(plan({ allianceId: 'none' })).rejects.toMatchObject({ code: 'not-found' })
  })
})

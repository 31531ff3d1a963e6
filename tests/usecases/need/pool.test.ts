import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { House } from '../../../src/compose.js'
import type { Actor } from '../../../src/contracts/change.js'
import { PoolQuery, TrioQuery } from '../../../src/contracts/pool.js'
import { editor, openHouse } from '../open-house.js'
import { institute, joinery, need } from '../samples.js'

const manager: Actor = { role: 'manager', id: 'm' }

let house: House
beforeAll(async () => {
  house = await openHouse({ demo: true })
  const texts = [
    'Unser Holz verzieht sich nach dem Einbau, die Holzfeuchte stimmt nie.',
    'Die Türen verziehen sich im Winter, wir messen die Holzfeuchte falsch.',
    'Neue Fensterflügel verziehen sich, weil die Holzfeuchte im Lager nicht stimmt.'
  ]
  for (const [at, text] of texts.entries()) {
    const id = `wood-${at}`
    await house.usecases.participant.create(editor, joinery({ id }))
    await house.usecases.need.create(editor, need({ id: `${id}-need`, participantId: id, postalCode: '39576', text }))
  }
  await house.usecases.participant.create(editor, institute())
  await house.caughtUp()
}, 120_000)
afterAll(() => house.close())

describe('pooled needs of an alliance', () => {
  it('are found with what binds them and who could carry them', async () => {
    const pools = await house.usecases.need.pool(manager, PoolQuery.parse({ allianceId: 'handwerk-digital' }))
    const wood = pools.find(({ needIds }) => needIds.some((id) => id.startsWith('wood-')))
    expect(wood?.needIds).toEqual(expect.arrayContaining(['wood-0-need', 'wood-1-need', 'wood-2-need']))
    expect(wood?.concepts.length).toBeGreaterThan(0)
    expect(wood?.partners).toHaveLength(3)
    expect(wood?.partners.some(({ participant }) => participant.id.startsWith('wood-'))).toBe(false)
    expect(wood?.reasons.map(({ code }) => code)).toEqual(['pool-same', 'pool-near'])
  })
})

describe('trios around a need', () => {
  it('cover more together than alone', async () => {
    const found = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        house.usecases.suggestion.findTrios(manager, TrioQuery.parse({ needId: `d0${String(at + 10)}` }))
      )
    )
    const trios = found.flat()
    expect(trios.length).toBeGreaterThan(3)
    for (const { partners, together, alone } of trios) {
      const kinds = new Set(partners.map(({ participant }) => participant.kind))
      expect(kinds.size).toBe(2)
      expect(together).toBeGreaterThan(alone)
      expect(partners.every(({ covers }) => covers.length > 0)).toBe(true)
    }
  })
})

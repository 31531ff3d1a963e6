import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { House } from '../../../src/compose.js'
import { NeedQuery } from '../../../src/contracts/participant-view.js'
import { editor, openHouse, visitor } from '../open-house.js'
import { joinery, need } from '../samples.js'

let house: House
let needs: House['usecases']['need']

beforeAll(async () => {
  house = await openHouse()
  needs = house.usecases.need
  await house.usecases.participant.create(editor, joinery())
  await needs.create(editor, need())
})
afterAll(() => house.close())

describe('a need', () => {
  it('is understood as concepts and takes place and trade of the firm that asks', async () => {
    const kept = await needs.read(editor, { id: 'need' })
    expect(kept).toMatchObject({ trade: 'Tischler', ags: '15090', town: 'Stendal', employees: 7, status: 'open' })
    expect(kept.about[0]).toMatchObject({ weight: 1, source: 'read' })
  })

  it('shows others neither firm nor place nor contact', async () => {
    const shown = await needs.read(visitor, { id: 'need' })
    expect(shown).toMatchObject({
      anonymous: true,
      participantId: null,
      town: null,
      postalCode: null,
      sizeClass: '5-9'
    })
    expect(JSON.stringify(shown)).not.toMatch(/birkenhain|stendal|joinery/i)
    expect(shown.text).toContain('Treppenstufen verziehen sich')
  })

  it('does not tell others which firm asks when they list by firm', async () => {
    const query = NeedQuery.parse({ participantId: 'joinery' })
    expect((await needs.list(visitor, query)).items).toEqual([])
    expect((await needs.list(editor, query)).items).toHaveLength(1)
  })

  it('refuses a participant nobody knows', async () => {
    await expect(needs.create(editor, need({ id: 'n2', participantId: 'nobody' }))).rejects.toMatchObject({
      code: 'invalid-input',
      fields: [{ pointer: '/participantId', code: 'unknown-participant' }]
    })
  })

  it('changes only from the version that was read, and reads a new text anew', async () => {
    const input = need({ text: 'Wir finden keine Lehrlinge mehr' })
    await expect(needs.change(editor, { id: 'need', version: null, input })).rejects.toMatchObject({
      code: 'version-required'
    })
    const before = await needs.read(editor, { id: 'need' })
    const after = await needs.change(editor, { id: 'need', version: 1, input })
    expect(after).toMatchObject({ version: 2, text: input.text })
    expect(after?.about).not.toEqual(before.about)
    await expect(needs.change(editor, { id: 'need', version: 1, input })).rejects.toMatchObject({
      code: 'stale-version'
    })
  })

  it('is gone when it is removed', async () => {
    await needs.create(editor, need({ id: 'gone' }))
    await needs.remove(editor, { id: 'gone', version: 1 })
    await expect(needs.read(editor, { id: 'gone' })).rejects.toMatchObject({ code: 'not-found' })
  })
})

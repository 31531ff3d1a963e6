import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { House } from '../../../src/compose.js'
import { ParticipantQuery } from '../../../src/contracts/participant-view.js'
import { editor, openHouse, visitor } from '../open-house.js'
import { institute, joinery } from '../samples.js'

let house: House
let participant: House['usecases']['participant']

beforeAll(async () => {
  house = await openHouse()
  participant = house.usecases.participant
  await participant.create(editor, joinery())
  await participant.create(editor, institute())
})
afterAll(() => house.close())

const all = ParticipantQuery.parse({})

describe('creating a participant', () => {
  it('keeps the id that was given and finds place and district', async () => {
    expect(await participant.read(editor, { id: 'joinery' })).toMatchObject({
      id: 'joinery',
      town: 'Stendal',
      ags: '15090',
      version: 1,
      demo: false,
      createdAt: '2026-03-01T08:00:00.000Z'
    })
  })

  it('makes an id when none was given, and takes the town of the postcode', async () => {
    const made = await participant.create(editor, institute({ id: undefined, postalCode: '06108' }))
    expect(made.id).toMatch(/^participant-\d+$/)
    expect(made.town).toBe('Halle')
    await participant.remove(editor, { id: made.id, version: null })
  })

  it('finds the district by the town when there is no postcode', async () => {
    const made = await participant.create(editor, institute({ id: 'by-town', postalCode: null, town: 'Halle/Saale' }))
    expect(made).toMatchObject({ postalCode: null, town: 'Halle/Saale', ags: '15002' })
    await participant.remove(editor, { id: 'by-town', version: null })
  })

  it('refuses an id that is taken and a postcode that does not exist', async () => {
    await expect(participant.create(editor, joinery())).rejects.toMatchObject({ code: 'already-exists' })
    await expect(participant.create(editor, joinery({ id: 'new', postalCode: '00001' }))).rejects.toMatchObject({
      code: 'unknown-postal-code',
      fields: [{ pointer: '/postalCode', code: 'unknown-postal-code' }]
    })
  })
})

describe('what others see of a participant', () => {
  it('shows a craft firm without anything that names it', async () => {
    const shown = await participant.read(visitor, { id: 'joinery' })
    expect(shown).toMatchObject({
      anonymous: true,
      name: null,
      town: null,
      postalCode: null,
      lat: null,
      lon: null,
      website: null,
      employees: null,
      text: '',
      trade: 'Tischler',
      sizeClass: '5-9',
      ags: '15090',
      skills: ['Treppenbau', 'CNC-Fräsen bei …', 'Fenster für …'],
      formats: ['peer_exchange']
    })
    expect(JSON.stringify(shown)).not.toMatch(/Birkenhain|Stendal|03931|39576/i)
  })

  it('shows research by name, and everything to an editor', async () => {
    expect(await participant.read(visitor, { id: 'institute' })).toMatchObject({
      anonymous: false,
      name: 'Arbeitsgruppe Holzphysik'
    })
    expect(await participant.read(editor, { id: 'joinery' })).toMatchObject({
      anonymous: false,
      name: 'Tischlerei Birkenhain GmbH'
    })
  })

  it('does not let a search find an anonymous firm by its name or town', async () => {
    const search = async (actor: typeof visitor, text: string) =>
      (await participant.list(actor, { ...all, search: text })).items.map(({ id }) => id)
    expect(await search(visitor, 'Birkenhain')).toEqual([])
    expect(await search(visitor, 'Stendal')).toEqual([])
    expect(await search(visitor, 'tischler')).toEqual(['joinery'])
    expect(await search(editor, 'birkenhain')).toEqual(['joinery'])
    await participant.create(editor, joinery({ id: 'joinery-2' }))
    expect(await participant.list(visitor, { ...all, search: 'Birkenhain', limit: 1 })).toEqual({
      items: [],
      next: null
    })
    expect((await participant.list(visitor, { ...all, search: 'tischler', limit: 1 })).next).toBe('joinery')
    await participant.remove(editor, { id: 'joinery-2', version: null })
  })
})

describe('listing participants', () => {
  it('goes page by page in the order of ids', async () => {
    const first = await participant.list(editor, { ...all, limit: 1 })
    expect(first).toMatchObject({ items: [{ id: 'institute' }], next: 'institute' })
    const second = await participant.list(editor, { ...all, limit: 1, after: first.next })
    expect(second).toMatchObject({ items: [{ id: 'joinery' }], next: null })
  })

  it('narrows by kind and district', async () => {
    expect((await participant.list(visitor, { ...all, kinds: ['research'] })).items).toHaveLength(1)
    expect((await participant.list(visitor, { ...all, ags: '15090' })).items.map(({ id }) => id)).toEqual(['joinery'])
  })
})

describe('changing a participant', () => {
  it('asks for the version that was read', async () => {
    const change = (version: number | null) =>
      participant.change(editor, { id: 'institute', version, input: institute({ name: 'Holzphysik neu' }) })
    await expect(change(null)).rejects.toMatchObject({ code: 'version-required' })
    await expect(change(7)).rejects.toMatchObject({ code: 'stale-version', data: { current: 1 } })
    expect(await change(1)).toMatchObject({ name: 'Holzphysik neu', version: 2 })
    await expect(change(1)).rejects.toMatchObject({ code: 'stale-version' })
  })

  it('writes nothing when nothing changes', async () => {
    const before = await house.graph.changes(0, 1_000)
    const same = await participant.change(editor, { id: 'joinery', version: 1, input: joinery() })
    expect(same.version).toBe(1)
    expect(await house.graph.changes(0, 1_000)).toEqual(before)
  })

  it('lets only one of two edits at the same time win', async () => {
    const { version } = await participant.read(editor, { id: 'joinery' })
    const edits = [60, 90].map((maxDistanceKm) =>
      participant.change(editor, { id: 'joinery', version, input: joinery({ maxDistanceKm }) })
    )
    const outcomes = await Promise.allSettled(edits)
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('removing a participant', () => {
  it('removes it for good, and says when there is nothing', async () => {
    await participant.create(editor, institute({ id: 'gone' }))
    await participant.remove(editor, { id: 'gone', version: 1 })
    await expect(participant.read(editor, { id: 'gone' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(participant.remove(editor, { id: 'gone', version: null })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('neighbours of a participant', () => {
  it('share concepts that have names, and stay anonymous', async () => {
    await participant.create(editor, joinery({ id: 'other-joinery', name: 'Schreinerei Ulmenhof' }))
    const { neighbours } = await participant.neighbours(visitor, { id: 'joinery', limit: 5 })
    const [nearest] = neighbours
    expect(nearest?.participant).toMatchObject({ id: 'other-joinery', name: null, anonymous: true })
    expect(nearest?.concepts.length).toBeGreaterThan(0)
    await participant.remove(editor, { id: 'other-joinery', version: null })
  })
})

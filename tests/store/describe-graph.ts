import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '../../src/contracts/change.js'
import { Problem } from '../../src/contracts/problem.js'
import { createAlliances } from '../../src/store/alliances.js'
import { createApiKeys } from '../../src/store/api-keys.js'
import { createChanges } from '../../src/store/changes.js'
import { createConcepts } from '../../src/store/concepts.js'
import { createDistricts } from '../../src/store/districts.js'
import type { Graph, Transaction } from '../../src/store/graph.js'
import { createIdempotency } from '../../src/store/idempotency.js'
import { createNeeds } from '../../src/store/needs.js'
import { createParticipants } from '../../src/store/participants.js'
import { createSettings } from '../../src/store/settings.js'
import {
  author,
  sampleAlliance,
  sampleConcept,
  sampleConcepts,
  sampleDistrict,
  sampleDistricts,
  sampleNeed,
  sampleParticipant,
  sampleRow,
  sampleTie
} from './samples.js'

export interface GraphUnderTest {
  readonly open: () => Promise<Graph>
  /** Removes everything, as a new graph. */
  readonly empty: (graph: Graph) => Promise<Graph>
}

/** What every engine must do. Run once for each. */
export function describeGraph(name: string, { open, empty }: GraphUnderTest): void {
  describe(`${name} graph`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await open()
    })
    beforeEach(async () => {
      graph = await empty(graph)
    })
    afterAll(() => graph.close())

    const loadReference = async (): Promise<void> => {
      await createDistricts(graph).load(author, sampleDistricts, [['08416', '08415']])
      await createConcepts(graph).load(author, sampleConcepts)
    }
    const save = (id: string, other = {}) =>
      graph.write(author, (tx) => createParticipants(graph).save(tx, ...spread(sampleRow(id, other))))

    describe('participants', () => {
      beforeEach(loadReference)

      it('gives back a participant as it was saved', async () => {
        await save('p1')
        const row = await createParticipants(graph).findWithTies('p1')
        expect(row).toEqual(sampleRow('p1'))
      })

      it('gives back whole and broken numbers, empty lists and absent facts', async () => {
        const rows = [
          sampleRow('a', { lat: 48, lon: 9.25, employees: null, maxDistanceKm: 12.5, skills: [] }),
          sampleRow('b', { lat: null, lon: null, maxDistanceKm: null, ags: null, postalCode: null, town: null }),
          sampleRow('c', { lat: 48.75, lon: 9, employees: 0, text: '', demo: true, website: 'https://example.org/' })
        ]
        await createParticipants(graph).saveMany(author, rows)
        const found: unknown[] = []
        for await (const row of createParticipants(graph).all()) found.push(row)
        expect(found).toEqual(rows)
      })

      it('replaces properties and ties when saved again', async () => {
        await save('p1')
        const participant = sampleParticipant('p1', { name: 'Neu', ags: '08415', employees: null, version: 2 })
        await graph.write(author, (tx) =>
          createParticipants(graph).save(tx, participant, { offers: [], seeks: [sampleTie('nature')] })
        )
        const row = await createParticipants(graph).findWithTies('p1')
        expect(row).toEqual({ participant, offers: [], seeks: [sampleTie('nature')] })
        expect(await createParticipants(graph).count()).toBe(1)
      })

      it('leaves out ties to concepts nobody knows', async () => {
        await graph.write(author, (tx) =>
          createParticipants(graph).save(tx, sampleParticipant('p1'), { offers: [sampleTie('unknown')], seeks: [] })
        )
        expect((await createParticipants(graph).findWithTies('p1'))?.offers).toEqual([])
      })

      it('finds nobody under an id that was never given', async () => {
        expect(await createParticipants(graph).find('nobody')).toBeUndefined()
      })

      it('lists by kind, district and words, page by page', async () => {
        await save('a', { kind: 'research', name: 'Institut für Holz' })
        await save('b', { ags: '08415' })
        await save('c')
        await save('d', { town: 'STRASSE' })
        const { list } = createParticipants(graph)
        const ids = async (filter: Parameters<typeof list>[0]) => (await list(filter)).map(({ id }) => id)
        expect(await ids({ limit: 10 })).toEqual(['a', 'b', 'c', 'd'])
        expect(await ids({ limit: 2 })).toEqual(['a', 'b'])
        expect(await ids({ limit: 2, after: 'b' })).toEqual(['c', 'd'])
        expect(await ids({ limit: 10, kinds: ['research'] })).toEqual(['a'])
        expect(await ids({ limit: 10, ags: '08415' })).toEqual(['b'])
        expect(await ids({ limit: 10, search: 'für holz' })).toEqual(['a'])
        expect(await ids({ limit: 10, search: 'tuebingen' })).toEqual(['a', 'b', 'c'])
        expect(await ids({ limit: 10, search: 'Straße' })).toEqual(['d'])
      })

      it('shows who shares concepts, most in common first', async () => {
        const { save: put, neighbours } = createParticipants(graph)
        await save('p1')
        await graph.write(author, (tx) =>
          put(tx, sampleParticipant('p2'), { offers: [sampleTie('wood')], seeks: [sampleTie('laser')] })
        )
        await graph.write(author, (tx) => put(tx, sampleParticipant('p3'), { offers: [sampleTie('wood')], seeks: [] }))
        await graph.write(author, (tx) =>
          put(tx, sampleParticipant('p4'), { offers: [sampleTie('nature')], seeks: [] })
        )
        const found = await neighbours('p1', 10)
        expect(found.map(({ id, concepts }) => [id, [...concepts].sort()])).toEqual([
          ['p2', ['laser', 'wood']],
          ['p3', ['wood']]
        ])
        expect(await neighbours('p1', 1)).toHaveLength(1)
      })

      it('removes a participant and leaves its need without one', async () => {
        await save('p1')
        const needs = createNeeds(graph)
        await graph.write(author, (tx) => needs.save(tx, sampleNeed('n1', { participantId: 'p1' })))
        await graph.write(author, (tx) => createParticipants(graph).remove(tx, 'p1'))
        expect(await createParticipants(graph).find('p1')).toBeUndefined()
        expect((await needs.find('n1'))?.participantId).toBeNull()
      })

      it('takes the last of two rows with the same id', async () => {
        const rows = [
          sampleRow('p1', { name: 'Alt', lat: 48.5 }),
          sampleRow('p2'),
          sampleRow('p1', { name: 'Neu', lat: 48 })
        ]
        await createParticipants(graph).saveMany(author, rows)
        expect(await createParticipants(graph).findWithTies('p1')).toEqual(rows[2])
      })

      it('loads thousands at once, and again', async () => {
        const rows = Array.from({ length: 2_345 }, (_, at) =>
          sampleRow(`p${String(at).padStart(5, '0')}`, { employees: at % 3 ? at : null, lat: at / 7 })
        )
        await createParticipants(graph).saveMany(author, rows)
        await createParticipants(graph).saveMany(author, rows.slice(0, 500))
        expect(await createParticipants(graph).count()).toBe(2_345)
        expect(await createParticipants(graph).findWithTies('p02344')).toEqual(rows[2_344])
        expect(await createParticipants(graph).findWithTies('p00001')).toEqual(rows[1])
      })
    })

    describe('needs', () => {
      beforeEach(loadReference)

      it('gives back needs as they were saved', async () => {
        await save('p1')
        const needs = createNeeds(graph)
        const first = sampleNeed('n1', { participantId: 'p1', trade: 'Tischler', employees: 3, postalCode: '72070' })
        const second = sampleNeed('n2', { about: [], status: 'served', ags: null })
        await graph.write(author, (tx) => needs.save(tx, first))
        await needs.saveMany(author, [second])
        expect(await needs.find('n1')).toEqual(first)
        expect(await needs.list({ limit: 10 })).toEqual([first, second])
        expect(await needs.list({ limit: 10, status: 'open' })).toEqual([first])
        expect(await needs.list({ limit: 10, participantId: 'p1' })).toEqual([first])
        expect(await needs.list({ limit: 10, after: 'n1' })).toEqual([second])
        expect(await needs.count()).toBe(2)
      })

      it('replaces what a need is about and who states it', async () => {
        await save('p1')
        await save('p2')
        const needs = createNeeds(graph)
        await graph.write(author, (tx) => needs.save(tx, sampleNeed('n1', { participantId: 'p1' })))
        const changed = sampleNeed('n1', { participantId: 'p2', about: [sampleTie('wood'), sampleTie('nature', 0.25)] })
        await graph.write(author, (tx) => needs.save(tx, changed))
        expect(await needs.find('n1')).toEqual(changed)
        const all: unknown[] = []
        for await (const need of needs.all()) all.push(need)
        expect(all).toEqual([changed])
      })

      it('removes a need', async () => {
        const needs = createNeeds(graph)
        await graph.write(author, (tx) => needs.save(tx, sampleNeed('n1')))
        await graph.write(author, (tx) => needs.remove(tx, 'n1'))
        expect(await needs.find('n1')).toBeUndefined()
      })
    })

    describe('reference data', () => {
      it('gives back the vocabulary and loads the same one only once', async () => {
        const concepts = createConcepts(graph)
        expect(await concepts.load(author, sampleConcepts)).toBe(true)
        expect(await concepts.load(author, sampleConcepts)).toBe(false)
        const byId = [...sampleConcepts].sort((one, other) => (one.id < other.id ? -1 : 1))
        expect(await concepts.all()).toEqual(byId)
        expect(await concepts.find('laser')).toEqual(sampleConcepts[1])
      })

      it('keeps ties to concepts that stay when the vocabulary changes', async () => {
        await loadReference()
        await save('p1')
        await createConcepts(graph).load(author, [sampleConcept('wood', { label: 'Holz' }), sampleConcept('new')])
        expect((await createConcepts(graph).all()).map(({ id, label }) => [id, label])).toEqual([
          ['new', 'Begriff new'],
          ['wood', 'Holz']
        ])
        expect((await createParticipants(graph).findWithTies('p1'))?.offers).toEqual([sampleTie('wood', 1)])
      })

      it('gives back districts with their neighbours', async () => {
        const districts = createDistricts(graph)
        await districts.load(author, sampleDistricts, [['08416', '08415']])
        await districts.load(
          author,
          [...sampleDistricts, sampleDistrict('08417')],
          [
            ['08416', '08415'],
            ['08417', '08416']
          ]
        )
        expect((await districts.all()).map(({ district, neighbours }) => [district.ags, neighbours])).toEqual([
          ['08415', ['08416']],
          ['08416', ['08415', '08417']],
          ['08417', ['08416']],
          ['09162', []]
        ])
        expect((await districts.all())[3]?.district).toEqual(sampleDistricts[2])
      })

      it('gives back alliances, and those of a participant through its district', async () => {
        await loadReference()
        const alliances = createAlliances(graph)
        const both = [sampleAlliance('a'), sampleAlliance('b', { districts: ['09162'], parts: [] })]
        expect(await alliances.load(author, both)).toBe(true)
        expect(await alliances.load(author, both)).toBe(false)
        expect(await alliances.all()).toEqual(both)
        await save('p1')
        await save('p2', { ags: '09162' })
        await save('p3', { ags: null })
        expect(await alliances.ofParticipant('p1')).toEqual(['a'])
        expect(await alliances.ofParticipant('p2')).toEqual(['b'])
        expect(await alliances.ofParticipant('p3')).toEqual([])
        await alliances.load(author, [sampleAlliance('a', { name: 'Neu' })])
        expect((await alliances.all()).map(({ name }) => name)).toEqual(['Neu'])
      })
    })

    describe('keys and answers', () => {
      it('finds an API key by its hash until it is removed', async () => {
        const keys = createApiKeys(graph)
        const key = { id: 'k1', name: 'Kammer', hash: 'ab12', role: 'editor' as const, createdAt: author.at }
        await graph.write(author, (tx) => keys.create(tx, key))
        expect(await keys.findByHash('ab12')).toEqual(key)
        expect(await keys.list()).toEqual([key])
        await graph.write(author, (tx) => keys.remove(tx, 'k1'))
        expect(await keys.findByHash('ab12')).toBeUndefined()
      })

      it('keeps an answer for the actor who got it, and forgets old ones', async () => {
        const answers = createIdempotency(graph)
        const given = { key: 'c', actor: 'a:b', bodyHash: 'x', status: 201, headers: '{"location":"/a"}', body: '{}' }
        await graph.write(author, (tx) => answers.keep(tx, { ...given, at: '2026-01-01T00:00:00Z' }))
        expect(await answers.find('a:b', 'c')).toEqual({ ...given, at: '2026-01-01T00:00:00Z' })
        expect(await answers.find('a', 'b:c')).toBeUndefined()
        await graph.write(author, (tx) => answers.removeBefore(tx, '2026-01-02T00:00:00Z'))
        expect(await answers.find('a:b', 'c')).toBeUndefined()
      })

      it('keeps settings', async () => {
        const settings = createSettings(graph)
        expect(await settings.find('x')).toBeUndefined()
        await graph.write(author, (tx) => settings.save(tx, 'x', '1'))
        await graph.write(author, (tx) => settings.save(tx, 'x', '2'))
        expect(await settings.find('x')).toBe('2')
      })
    })

    describe('transactions', () => {
      beforeEach(loadReference)

      it('see their own writes, and nobody else does before they end', async () => {
        let inside = -1
        let outside = -1
        await graph.write(author, async (tx) => {
          await createParticipants(graph).save(tx, ...spread(sampleRow('p1')))
          inside = (await tx.read('participant/list', listAll)).length
          outside = await createParticipants(graph).count()
        })
        expect([inside, outside]).toEqual([1, 0])
      })

      it('roll back whole when the work throws', async () => {
        const before = await createChanges(graph).latest()
        const work = graph.write(author, async (tx) => {
          await createParticipants(graph).save(tx, ...spread(sampleRow('p1')))
          throw new Problem('stale-version', { id: 'p1' })
        })
        await expect(work).rejects.toMatchObject({ code: 'stale-version' })
        expect(await createParticipants(graph).count()).toBe(0)
        expect(await createChanges(graph).latest()).toBe(before)
      })

      it('roll back whole when a statement fails, even if the work goes on', async () => {
        const work = graph.write(author, async (tx) => {
          await createParticipants(graph).save(tx, ...spread(sampleRow('p1')))
          await tx
            .each('change/append', [{ seq: 1, noun: 'x', id: 'x', kind: 'saved', at: '', author: '' }])
            .catch(() => 0)
          await createParticipants(graph).save(tx, ...spread(sampleRow('p2')))
        })
        await expect(work).rejects.toThrow()
        expect(await createParticipants(graph).count()).toBe(0)
        await save('p3')
        expect(await createParticipants(graph).count()).toBe(1)
      })

      it('come one after another: no update of concurrent writers is lost', async () => {
        const { find, save: put } = createParticipants(graph)
        await save('p1', { version: 0 })
        const bump = () =>
          graph.write(author, async (tx) => {
            const [row] = await tx.read('participant/find', { id: 'p1' })
            const version = Number(Object(row?.participant).version) + 1
            await put(tx, sampleParticipant('p1', { version }), { offers: [], seeks: [] })
          })
        await Promise.all(Array.from({ length: 12 }, bump))
        expect((await find('p1'))?.version).toBe(12)
      })

      it('keep statements nobody waited for, and refuse those that come too late', async () => {
        let kept: Transaction | undefined
        await graph.write(author, async (tx) => {
          kept = tx
          void tx.each('setting/save', [{ key: 'x', value: '1' }])
          void tx.each('setting/save', [{ key: 'x', value: '2' }])
        })
        expect(await createSettings(graph).find('x')).toBe('2')
        await expect(kept?.each('setting/save', [{ key: 'x', value: '3' }])).rejects.toThrow()
        expect(await createSettings(graph).find('x')).toBe('2')
      })

      it('give back what the work gives back', async () => {
        expect(await graph.write(author, async () => 42)).toBe(42)
      })

      it('let readers read while writers write', async () => {
        await save('p1')
        const reads = Array.from({ length: 20 }, () => createParticipants(graph).find('p1'))
        const writes = Array.from({ length: 5 }, (_, at) => save(`q${at}`))
        const [found] = await Promise.all([Promise.all(reads), Promise.all(writes)])
        expect(found.every((participant) => participant?.id === 'p1')).toBe(true)
      })
    })

    describe('change log', () => {
      it('is ordered and without gaps, and says who, when and what', async () => {
        const changes = createChanges(graph)
        const before = await changes.latest()
        await Promise.all(['a', 'b', 'c'].map((id) => save(id)))
        await graph.write(author, (tx) => createParticipants(graph).remove(tx, 'b'))
        const entries = await changes.list(before, 100)
        expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4].map((step) => before + step))
        expect(
          entries
            .map(({ id }) => id)
            .slice(0, 3)
            .sort()
        ).toEqual(['a', 'b', 'c'])
        const last = { seq: before + 4, noun: 'participant', id: 'b', kind: 'removed', at: author.at, author: 'tester' }
        expect(entries[3]).toEqual(last)
        expect(await changes.list(before + 1, 2)).toEqual(entries.slice(1, 3))
      })

      it('tells listeners after the commit, and not of what was rolled back', async () => {
        const heard: Change[] = []
        const stop = graph.onChange((changes) => heard.push(...changes))
        await save('a')
        await graph
          .write(author, async (tx) => {
            await createParticipants(graph).save(tx, ...spread(sampleRow('b')))
            throw new Error('no')
          })
          .catch(() => undefined)
        stop()
        await save('c')
        expect(heard.map(({ id }) => id)).toEqual(['a'])
      })
    })

    it('keeps words of Cypher in values apart from statements', async () => {
      const name = `x'}) DETACH DELETE p //`
      await save('p1', { name })
      expect((await createParticipants(graph).find('p1'))?.name).toBe(name)
    })

    it('answers nothing once it is closed', async () => {
      const other = await open()
      await other.close()
      await expect(other.read('participant/count')).rejects.toMatchObject({ code: 'not-ready' })
      await expect(other.changes(0, 1)).rejects.toMatchObject({ code: 'not-ready' })
      await expect(other.write(author, async () => 1)).rejects.toMatchObject({ code: 'not-ready' })
    })

    it('knows only statements that have a file', async () => {
      await expect(graph.read('participant/does-not-exist')).rejects.toThrow('participant/does-not-exist')
    })
  })
}

const listAll = { kinds: ['craft'], ags: '', search: '', after: '', limit: 10 }

function spread(row: ReturnType<typeof sampleRow>) {
  return [row.participant, { offers: row.offers, seeks: row.seeks }] as const
}

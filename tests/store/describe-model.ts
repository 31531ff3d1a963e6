import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Need } from '../../src/contracts/need.js'
import type { Participant, Tie } from '../../src/contracts/participant.js'
import { createConcepts } from '../../src/store/concepts.js'
import type { Graph } from '../../src/store/graph.js'
import { createNeeds } from '../../src/store/needs.js'
import { createParticipants, type ParticipantWithTies } from '../../src/store/participants.js'
import { author, sampleConcepts, sampleNeed, sampleParticipant } from './samples.js'

/** The plainest graph there is: what all engines must agree with. */
interface Model {
  readonly participants: Map<string, ParticipantWithTies>
  readonly needs: Map<string, Need>
}

type Operation = (model: Model, graph: Graph) => Promise<void>

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const words = fc.string({ unit: 'grapheme', maxLength: 30 })
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const decimals = fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value + 0)
const sources = fc.constantFrom('declared' as const, 'read' as const)
const ties: fc.Arbitrary<readonly Tie[]> = fc.uniqueArray(
  fc.record({
    concept: fc.constantFrom('wood', 'laser', 'material', 'nature'),
    weight: fc.constantFrom(0, 0.1, 0.5, 1),
    source: sources
  }),
  { selector: (tie) => tie.concept }
)
const participants: fc.Arbitrary<Participant> = fc
  .record({
    id: ids,
    kind: fc.constantFrom('craft' as const, 'research' as const, 'creative' as const, 'multiplier' as const),
    name: words,
    town: maybe(words),
    ags: maybe(fc.constantFrom('08416', '09162')),
    lat: maybe(fc.oneof(decimals, fc.integer({ min: -90, max: 90 }))),
    lon: maybe(decimals),
    employees: maybe(fc.nat(1_000_000)),
    text: fc.string({ unit: 'grapheme', maxLength: 2_000 }),
    skills: fc.array(words, { maxLength: 5 }),
    equipment: fc.array(words, { maxLength: 2 }),
    maxDistanceKm: maybe(fc.oneof(fc.nat(500), fc.double({ min: 0, max: 500, noNaN: true }))),
    demo: fc.boolean(),
    version: fc.nat()
  })
  .map((facts) => sampleParticipant(facts.id, facts))
const rows: fc.Arbitrary<ParticipantWithTies> = fc
  .record({ participant: participants, offers: ties, seeks: ties })
  .map(({ participant, offers, seeks }) => ({ participant, offers: sorted(offers), seeks: sorted(seeks) }))
const needs: fc.Arbitrary<Need> = fc
  .record({ id: ids, participantId: maybe(ids), text: words, employees: maybe(fc.nat(500)), about: ties })
  .map((facts) => sampleNeed(facts.id, { ...facts, about: sorted(facts.about) }))

const operations: fc.Arbitrary<Operation> = fc.oneof(
  rows.map(
    (row): Operation =>
      async (model, graph) => {
        await graph.write(author, (tx) => createParticipants(graph).save(tx, row.participant, row))
        model.participants.set(row.participant.id, row)
      }
  ),
  fc.uniqueArray(rows, { maxLength: 5, selector: (row) => row.participant.id }).map(
    (batch): Operation =>
      async (model, graph) => {
        await createParticipants(graph).saveMany(author, batch)
        for (const row of batch) model.participants.set(row.participant.id, row)
      }
  ),
  ids.map(
    (id): Operation =>
      async (model, graph) => {
        await graph.write(author, (tx) => createParticipants(graph).remove(tx, id))
        model.participants.delete(id)
        for (const need of model.needs.values()) {
          if (need.participantId === id) model.needs.set(need.id, { ...need, participantId: null })
        }
      }
  ),
  needs.map(
    (need): Operation =>
      async (model, graph) => {
        await graph.write(author, (tx) => createNeeds(graph).save(tx, need))
        model.needs.set(need.id, known(model, need))
      }
  ),
  fc.uniqueArray(needs, { maxLength: 5, selector: (need) => need.id }).map(
    (batch): Operation =>
      async (model, graph) => {
        await createNeeds(graph).saveMany(author, batch)
        for (const need of batch) model.needs.set(need.id, known(model, need))
      }
  ),
  ids.map(
    (id): Operation =>
      async (model, graph) => {
        await graph.write(author, (tx) => createNeeds(graph).remove(tx, id))
        model.needs.delete(id)
      }
  ),
  rows.map(
    (row): Operation =>
      async (_model, graph) => {
        const work = graph.write(author, async (tx) => {
          await createParticipants(graph).save(tx, row.participant, row)
          throw new Error('rolled back')
        })
        await expect(work).rejects.toThrow('rolled back')
      }
  )
)

/** Random operations must leave an engine with what they leave in plain maps. `open`: an empty graph. */
export function describeModel(name: string, open: () => Promise<Graph>): void {
  describe(`random operations on the ${name} graph`, () => {
    let graph: Graph
    beforeAll(async () => {
      graph = await open()
      await createConcepts(graph).load(author, sampleConcepts)
    })
    afterAll(() => graph.close())

    it('do what they do to plain maps', { timeout: 120_000 }, async () => {
      const steps = fc.array(operations, { minLength: 1, maxLength: 12 })
      await fc.assert(
        fc.asyncProperty(steps, async (list) => {
          await clear(graph)
          const model: Model = { participants: new Map(), needs: new Map() }
          for (const operate of list) await operate(model, graph)
          expect(await contents(graph)).toEqual({
            participants: [...model.participants.values()].sort((one, other) =>
              order(one.participant, other.participant)
            ),
            needs: [...model.needs.values()].sort(order)
          })
        }),
        { numRuns: Number(process.env.PROPERTY_RUNS ?? 25), endOnFailure: true }
      )
    })
  })
}

async function contents(graph: Graph) {
  const found: { participants: ParticipantWithTies[]; needs: Need[] } = { participants: [], needs: [] }
  for await (const row of createParticipants(graph).all()) found.participants.push(row)
  for await (const need of createNeeds(graph).all()) found.needs.push(need)
  return found
}

async function clear(graph: Graph): Promise<void> {
  const { participants: people, needs: wishes } = await contents(graph)
  await graph.write(author, async (tx) => {
    for (const { participant } of people) await createParticipants(graph).remove(tx, participant.id)
    for (const need of wishes) await createNeeds(graph).remove(tx, need.id)
  })
}

const known = (model: Model, need: Need): Need =>
  need.participantId !== null && model.participants.has(need.participantId) ? need : { ...need, participantId: null }

function order(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1
}

function sorted(list: readonly Tie[]): Tie[] {
  return [...list].sort((one, other) => other.weight - one.weight || (one.concept < other.concept ? -1 : 1))
}

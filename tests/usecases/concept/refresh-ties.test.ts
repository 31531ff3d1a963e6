import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../../src/compose.js'
import { Concept } from '../../../src/contracts/concept.js'
import { createLexicon } from '../../../src/language/lexicon.js'
import { createReader } from '../../../src/language/read-text.js'
import { createConcepts } from '../../../src/store/concepts.js'
import type { Graph } from '../../../src/store/graph.js'
import { createNeeds } from '../../../src/store/needs.js'
import { createParticipants } from '../../../src/store/participants.js'
import { createRefreshTies } from '../../../src/usecases/concept/refresh-ties.js'
import { completeNeed } from '../../../src/usecases/need/complete.js'
import { completeParticipant } from '../../../src/usecases/participant/complete.js'
import { joinery, need } from '../samples.js'

const concepts = [
  { id: 'stairs', label: 'Treppenbau', en: 'Stairs', kind: 'service', workshop: ['Treppenbau', 'Treppenstufen'] },
  { id: 'declared', label: 'Brotbacken', en: 'Baking', kind: 'service', workshop: ['Brotteig'] }
].map((concept) => Concept.parse(concept))

const noWords = {
  words: [],
  counts: new Uint32Array(),
  vectors: new Int8Array(),
  scales: new Float32Array(),
  dimensions: 1
}
const author = { id: 'test', at: '2026-03-01T08:00:00Z' }
const nowhere = {
  place: () => ({ postalCode: '39576', town: 'Stendal', ags: '15090', lat: 52, lon: 11 }),
  find: () => null
}

let graph: Graph
beforeAll(async () => {
  graph = await openGraph({ engine: 'embedded', path: ':memory:' })
})
afterAll(() => graph.close())

describe('after the vocabulary has changed', () => {
  it('everything is read again, what a person declared stays, and versions do not move', async () => {
    const participants = createParticipants(graph)
    const needs = createNeeds(graph)
    await createConcepts(graph).load(author, concepts)
    const declared = { concept: 'declared', weight: 0.5, source: 'declared' as const }
    const participant = completeParticipant(nowhere, joinery(), { id: 'joinery', now: author.at, demo: false })
    const asked = completeNeed(nowhere, need(), { id: 'need', now: author.at, asker: participant })
    await participants.saveMany(author, [{ participant, offers: [declared], seeks: [] }])
    await needs.saveMany(author, [asked])

    const reader = createReader(createLexicon(noWords, []), concepts)
    const refresh = createRefreshTies({ participants, needs, reader, clock: () => new Date(author.at) })
    expect(await refresh()).toBe(2)
    const after = await participants.findWithTies('joinery')
    expect(after?.participant).toEqual(participant)
    expect(after?.offers).toContainEqual(declared)
    expect(after?.offers).toContainEqual({ concept: 'stairs', weight: 1, source: 'read' })
    expect((await needs.find('need'))?.about).toEqual([{ concept: 'stairs', weight: 1, source: 'read' }])
    expect(await refresh()).toBe(0)
  })
})

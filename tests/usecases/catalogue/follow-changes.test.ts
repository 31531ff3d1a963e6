import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGraph } from '../../../src/compose.js'
import { createCatalogue } from '../../../src/matching/catalogue.js'
import { createChanges } from '../../../src/store/changes.js'
import type { Graph } from '../../../src/store/graph.js'
import { createParticipants } from '../../../src/store/participants.js'
import { createFollowChanges } from '../../../src/usecases/catalogue/follow-changes.js'
import { createLoadCatalogue } from '../../../src/usecases/catalogue/load.js'
import { completeParticipant } from '../../../src/usecases/participant/complete.js'
import { joinery } from '../samples.js'

const author = { id: 'test', at: '2026-03-01T08:00:00Z' }
const nowhere = {
  place: () => ({ postalCode: '39576', town: 'Stendal', ags: '15090', lat: 52, lon: 11 }),
  find: () => null
}
const emptyReading = { terms: new Map(), length: 0, vector: new Float32Array(), links: [] }

const noError = (error: unknown): void => {
  throw error
}

let graph: Graph
beforeEach(async () => {
  graph = await openGraph({ engine: 'embedded', path: ':memory:' })
})
afterEach(() => graph.close())

function furnish() {
  const participants = createParticipants(graph)
  const catalogue = createCatalogue(0)
  const deps = { participants, catalogue, changes: createChanges(graph), readProfile: () => emptyReading }
  const save = (...ids: readonly string[]) =>
    participants.saveMany(
      author,
      ids.map((id) => ({
        participant: completeParticipant(nowhere, joinery(), { id, now: author.at, demo: false }),
        offers: [],
        seeks: []
      }))
    )
  const remove = (id: string) => graph.write(author, (tx) => participants.remove(tx, id))
  return { deps, catalogue, save, remove }
}

describe('the catalogue', () => {
  it('holds everybody after loading, and follows what is written then', async () => {
    const { deps, catalogue, save, remove } = furnish()
    await save('a', 'b')
    const after = await createLoadCatalogue(deps)()
    expect(catalogue.current().size).toBe(2)
    const following = createFollowChanges(deps)({ after, pollMilliseconds: 0, onError: noError })
    await save('c')
    await remove('a')
    await following.caughtUp()
    expect([catalogue.has('a'), catalogue.has('c'), catalogue.current().size]).toEqual([false, true, 2])
    following.stop()
    await save('d')
    expect(catalogue.has('d')).toBe(false)
  })

  it('catches up over more changes than it takes at once', async () => {
    const { deps, catalogue, save } = furnish()
    const following = createFollowChanges(deps)({ after: 0, pollMilliseconds: 0, onError: noError })
    await save(...Array.from({ length: 1_234 }, (_, at) => `p-${at}`))
    await following.caughtUp()
    expect(catalogue.current().size).toBe(1_234)
  })

  it('sees by looking what nobody told it', async () => {
    const { deps, catalogue, save } = furnish()
    const deaf = { ...deps, changes: { ...deps.changes, follow: () => () => undefined } }
    const following = createFollowChanges(deaf)({ after: 0, pollMilliseconds: 5, onError: noError })
    await save('elsewhere')
    await expect.poll(() => catalogue.has('elsewhere')).toBe(true)
    following.stop()
  })

  it('tries the same changes again after an error', async () => {
    const { deps, catalogue, save } = furnish()
    let fails = true
    const errors: unknown[] = []
    const shaky = {
      ...deps,
      readProfile: () => {
        if (fails) throw new Error('out of order')
        return emptyReading
      }
    }
    const following = createFollowChanges(shaky)({
      after: 0,
      pollMilliseconds: 0,
      onError: (error) => errors.push(error)
    })
    await save('a')
    await following.caughtUp()
    expect([errors.length > 0, catalogue.has('a')]).toEqual([true, false])
    fails = false
    await following.caughtUp()
    expect(catalogue.has('a')).toBe(true)
  })
})

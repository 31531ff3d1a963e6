import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGraph } from '../../../src/compose.js'
import { createCatalogue } from '../../../src/matching/catalogue.js'
import { createCatalogueFile } from '../../../src/store/catalogue-file.js'
import { createChanges } from '../../../src/store/changes.js'
import type { Graph } from '../../../src/store/graph.js'
import { createParticipants } from '../../../src/store/participants.js'
import { createFollowChanges } from '../../../src/usecases/catalogue/follow-changes.js'
import { createKeepCatalogue } from '../../../src/usecases/catalogue/keep.js'
import { createOpenCatalogue } from '../../../src/usecases/catalogue/open.js'
import { completeParticipant } from '../../../src/usecases/participant/complete.js'
import { joinery } from '../samples.js'

const author = { id: 'test', at: '2026-03-01T08:00:00Z' }
const nowhere = {
  place: () => ({ postalCode: '39576', town: 'Stendal', ags: '15090', lat: 52, lon: 11 }),
  find: () => null
}
const emptyReading = { terms: new Map(), length: 0, vector: new Float32Array(), links: [] }

let folder: string
let graph: Graph
let events: string[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'))
  graph = await openGraph({ engine: 'embedded', path: ':memory:' })
  events = []
})
afterEach(async () => {
  await graph.close()
  await rm(folder, { recursive: true })
})

/** One start of the product on the same graph and file. */
function begin(vocabulary = 'v1', on = graph) {
  const catalogue = createCatalogue(0)
  const deps = {
    participants: createParticipants(on),
    catalogue,
    changes: createChanges(on),
    readProfile: () => emptyReading,
    file: createCatalogueFile(join(folder, 'deeper', 'catalogue.snapshot')),
    vocabulary,
    log: (event: string, data: Readonly<Record<string, unknown>>) => {
      events.push(`${event} ${data.reason ?? ''}`.trim())
    }
  }
  return { deps, catalogue, open: createOpenCatalogue(deps), ...createKeepCatalogue(deps, 1) }
}

const save = (ids: readonly string[], on = graph) =>
  createParticipants(on).saveMany(
    author,
    ids.map((id) => ({
      participant: completeParticipant(nowhere, joinery(), { id, now: author.at, demo: false }),
      offers: [],
      seeks: []
    }))
  )

describe('opening the catalogue', () => {
  it('takes the file where it fits and follows the log from there', async () => {
    await save(['a', 'b'])
    const first = begin()
    const { seq, from } = await first.open()
    expect(from).toBe('graph')
    await first.keep(seq)
    await save(['c'])
    await graph.write(author, (tx) => createParticipants(graph).remove(tx, 'a'))

    const second = begin()
    const opened = await second.open()
    expect(opened).toEqual({ seq, from: 'snapshot' })
    const following = createFollowChanges(second.deps)({ after: seq, pollMilliseconds: 0, onError: () => undefined })
    await following.caughtUp()
    expect(following.seen()).toBe(seq + 2)
    expect(['a', 'b', 'c'].map(second.catalogue.has)).toEqual([false, true, true])
    following.stop()
  })

  it('reads the graph where the file is damaged or of another vocabulary, and says why', async () => {
    await save(['a', 'b'])
    const first = begin()
    await first.keep((await first.open()).seq)
    expect((await begin('v2').open()).from).toBe('graph')
    const path = join(folder, 'deeper', 'catalogue.snapshot')
    const bytes = await readFile(path)
    bytes[200] = (bytes[200] ?? 0) ^ 1
    await writeFile(path, bytes)
    const third = begin()
    expect((await third.open()).from).toBe('graph')
    expect(third.catalogue.current().size).toBe(2)
    expect(events).toEqual(['catalogue-kept', 'catalogue-file-unfit vocabulary', 'catalogue-file-unfit damaged'])
  })

  it('does not take the file of another graph', async () => {
    await save(['a', 'b'])
    const first = begin()
    await first.keep((await first.open()).seq)
    const other = await openGraph({ engine: 'embedded', path: ':memory:' })
    const empty = begin('v1', other)
    expect((await empty.open()).from).toBe('graph')
    expect(empty.catalogue.current().size).toBe(0)
    await save(['x', 'y'], other)
    expect((await begin('v1', other).open()).from).toBe('graph')
    expect(events.slice(1)).toEqual(['catalogue-file-unfit ahead', 'catalogue-file-unfit other-graph'])
    await other.close()
  })

  it('does not write what the file holds already, and only says so when it cannot write', async () => {
    await save(['a'])
    const first = begin()
    const { seq } = await first.open()
    await first.keep(seq)
    await first.keep(seq)
    expect(events).toEqual(['catalogue-kept'])
    await rm(join(folder, 'deeper'), { recursive: true })
    await writeFile(join(folder, 'deeper'), 'in the way')
    await save(['b'])
    await first.keep(seq + 1)
    expect(events.at(-1)).toBe('catalogue-not-kept')
  })
})

import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '../../src/contracts/problem.js'
import { type EmbeddedOptions, openEmbeddedGraph } from '../../src/store/embedded-graph.js'
import type { Graph } from '../../src/store/graph.js'
import { createParticipants } from '../../src/store/participants.js'
import { author, sampleParticipant } from './samples.js'

describe('the folder of an embedded graph', () => {
  let folder = ''
  const logged: string[] = []
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'graph-'))
    logged.length = 0
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const open = (options: Partial<EmbeddedOptions> = {}) =>
    openEmbeddedGraph({ path: folder, log: (event) => logged.push(event), ...options })
  const snapshots = () => readdirSync(folder).filter((name) => name.startsWith('snapshot-'))

  it('keeps what was written, through journal and snapshot', async () => {
    const first = await open()
    await save(first, 'a')
    await save(first, 'b', 'Zeile eins\nZeile "zwei", \\ und \'drei\'')
    await first.close()
    expect(snapshots()).toHaveLength(1)
    const second = await open()
    expect(await names(second)).toEqual(['a', 'b'])
    expect((await createParticipants(second).find('b'))?.text).toBe('Zeile eins\nZeile "zwei", \\ und \'drei\'')
    expect((await second.changes(0, 10)).map(({ seq }) => seq)).toEqual([1, 2])
    await save(second, 'c')
    await second.close()
    expect(snapshots()).toHaveLength(1)
    const third = await open()
    expect(await names(third)).toEqual(['a', 'b', 'c'])
    await third.close()
  })

  it('starts from the journal alone when it was never closed', async () => {
    const graph = await open()
    await save(graph, 'a')
    const copy = `${folder}-copy`
    cpSync(folder, copy, { recursive: true })
    await graph.close()
    const again = await openEmbeddedGraph({ path: copy })
    expect(await names(again)).toEqual(['a'])
    await again.close()
    rmSync(copy, { recursive: true })
  })

  it('takes snapshots while it runs, and goes on with a fresh memory', async () => {
    const graph = await open({ snapshotBytes: 3_000 })
    for (let at = 0; at < 30; at += 1) await save(graph, `p${String(at % 10)}`, 'x'.repeat(at))
    expect(await createParticipants(graph).count()).toBe(10)
    expect((await createParticipants(graph).find('p9'))?.text).toBe('x'.repeat(29))
    expect(snapshots().length).toBeGreaterThan(0)
    await graph.close()
    expect(snapshots()).toHaveLength(1)
    const again = await open()
    expect((await again.changes(0, 100)).length).toBe(30)
    expect(logged).toEqual([])
    await again.close()
  })

  it('can be moved to another place', async () => {
    await written(open)
    const moved = `${folder} it's moved`
    renameSync(folder, moved)
    const graph = await openEmbeddedGraph({ path: moved })
    expect(await names(graph)).toEqual(['a', 'b'])
    await graph.close()
    rmSync(moved, { recursive: true })
  })

  it('belongs to one process at a time', async () => {
    const graph = await open()
    await save(graph, 'a')
    await expect(open()).rejects.toMatchObject({ code: 'graph-locked', data: { path: join(folder, 'journal.db') } })
    expect(await openElsewhere(folder)).toBe('graph-locked')
    expect(await names(graph)).toEqual(['a'])
    await graph.close()
    expect(await openElsewhere(folder)).toBe('opened')
  })

  it('is refused when a newer version has written it', async () => {
    await written(open)
    editManifest(folder, (manifest) => ({ ...manifest, format: 99 }))
    await expect(open()).rejects.toMatchObject({ code: 'graph-newer', data: { found: 99, known: 1 } })
  })

  it('takes in the tables of a newer schema, and starts from them afterwards', async () => {
    await written(open)
    editManifest(folder, (manifest) => ({ ...manifest, schema: 'of an older version' }))
    const graph = await open()
    expect(await names(graph)).toEqual(['a', 'b'])
    await graph.close()
    expect(snapshots()).toEqual(['snapshot-000000000000003'])
    const again = await open()
    expect(await names(again)).toEqual(['a', 'b'])
    await again.close()
    expect(logged).toEqual([])
  })

  it('is refused when the path is a file', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(openEmbeddedGraph({ path: join(folder, 'file') })).rejects.toMatchObject({ code: 'bad-configuration' })
  })

  it('refuses writes on a full disk, goes on reading, and loses nothing that was acknowledged', async () => {
    const graph = await open({ maxJournalPages: 60 })
    let acknowledged = 0
    const filling = async () => {
      for (;;) {
        await save(graph, `p${String(acknowledged).padStart(3, '0')}`, 'x'.repeat(9_000))
        acknowledged += 1
      }
    }
    await expect(filling()).rejects.toMatchObject({ code: 'read-only', data: { reason: 'disk-full' } })
    expect(acknowledged).toBeGreaterThan(3)
    expect(await createParticipants(graph).count()).toBe(acknowledged)
    await expect(save(graph, 'again', 'x'.repeat(9_000))).rejects.toMatchObject({ code: 'read-only' })
    const copy = `${folder}-copy`
    cpSync(folder, copy, { recursive: true })
    await graph.close()
    const again = await openEmbeddedGraph({ path: copy })
    expect(await createParticipants(again).count()).toBe(acknowledged)
    await save(again, 'more')
    await again.close()
    rmSync(copy, { recursive: true })
  })

  it('finishes what a crash left between two steps of a snapshot', async () => {
    const graph = await open()
    await save(graph, 'a')
    const before = `${folder}-before`
    cpSync(folder, before, { recursive: true })
    await graph.close()
    // The snapshot is in place, the journal before it was not dropped yet; an unfinished one lies about.
    for (const name of snapshots()) cpSync(join(folder, name), join(before, name), { recursive: true })
    cpSync(join(folder, snapshots()[0] ?? ''), join(before, 'snapshot-000000000000009.part'), { recursive: true })
    const again = await openEmbeddedGraph({ path: before })
    expect(await names(again)).toEqual(['a'])
    await save(again, 'b')
    await again.close()
    const last = await openEmbeddedGraph({ path: before })
    expect(await names(last)).toEqual(['a', 'b'])
    await last.close()
    rmSync(before, { recursive: true })
  })

  describe('with damage', () => {
    it('names the snapshot file a damaged byte is in', async () => {
      await written(open)
      const file = join(folder, snapshots()[0] ?? '', 'Participant.parquet')
      flip(file, Math.floor(statSync(file).size / 2))
      await expect(open()).rejects.toMatchObject({ code: 'graph-damaged', data: { place: 'Participant.parquet' } })
    })

    it('names a snapshot that is gone', async () => {
      await written(open)
      rmSync(join(folder, snapshots()[0] ?? ''), { recursive: true })
      await expect(open()).rejects.toMatchObject({
        code: 'graph-damaged',
        data: { place: 'snapshot 2', detail: 'missing' }
      })
    })

    it('names a journal that is gone', async () => {
      await written(open)
      rmSync(join(folder, 'journal.db'))
      await expect(open()).rejects.toMatchObject({ code: 'graph-damaged', data: { place: 'entry 1' } })
    })

    it('names the entry of the journal that was changed, exchanged or taken out', async () => {
      const changes = [
        "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'Schreinerei c', 'Schreinerei x') AS BLOB) WHERE seq = 3",
        'DELETE FROM entry WHERE seq = 3',
        "UPDATE statement SET text = text || ' '",
        'UPDATE meta SET value = replace(value, \'"seq":2\', \'"seq":1\')'
      ]
      const places = ['entry 3', 'entry 3', 'statement', 'meta']
      for (const [at, change] of changes.entries()) {
        const damaged = `${folder}-${at}`
        const graph = await openEmbeddedGraph({ path: damaged })
        await save(graph, 'a')
        await save(graph, 'b')
        await graph.close()
        const more = await openEmbeddedGraph({ path: damaged })
        for (const id of ['c', 'd']) await save(more, id)
        cpSync(join(damaged, 'journal.db'), join(folder, 'journal.db'))
        await more.close()
        cpSync(join(folder, 'journal.db'), join(damaged, 'journal.db'))
        rmSync(join(damaged, 'snapshot-000000000000004'), { recursive: true })
        const database = new Database(join(damaged, 'journal.db'))
        database.exec(change)
        database.close()
        const opening = openEmbeddedGraph({ path: damaged })
        await expect(opening).rejects.toMatchObject({
          code: 'graph-damaged',
          data: { place: expect.stringContaining(places[at] ?? '') }
        })
        rmSync(damaged, { recursive: true })
      }
    })

    it('never skips a damaged byte of the journal: it reports it, or nothing is lost', async () => {
      const graph = await open()
      const ids = Array.from({ length: 12 }, (_, at) => `p${String(at).padStart(2, '0')}`)
      for (const id of ids) await save(graph, id, `Text ${id} `.repeat(80))
      const journal = readFileSync(join(folder, 'journal.db'))
      await graph.close()
      const damaged = `${folder}-damaged`
      let reported = 0
      for (let at = 0; at < 20; at += 1) {
        rmSync(damaged, { recursive: true, force: true })
        cpSync(folder, damaged, { recursive: true, filter: (name) => !name.includes('snapshot-') })
        writeFileSync(join(damaged, 'journal.db'), journal)
        // Steps of a prime number reach all parts of all pages, and the header at first.
        flip(join(damaged, 'journal.db'), at < 8 ? at * 12 : (at * 4_099 * 3) % journal.length)
        try {
          const opened = await openEmbeddedGraph({ path: damaged })
          expect(await names(opened), `byte ${at}`).toEqual(ids)
          await opened.close()
        } catch (error) {
          if (!(error instanceof Problem)) throw error
          expect(error.code, `byte ${at}: ${JSON.stringify(error.data)}`).toBe('graph-damaged')
          expect(error.data).toHaveProperty('place')
          reported += 1
        }
      }
      expect(reported).toBeGreaterThan(1)
      rmSync(damaged, { recursive: true, force: true })
    })
  })

  it('removes the folder lock with the process, however it ends', async () => {
    const child = fork(helper, [folder, 'hold'], { execArgv: ['--import', 'tsx'] })
    await once(child, 'message')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const graph = await open()
    await graph.close()
    expect(existsSync(join(folder, 'journal.db'))).toBe(true)
  })
})

const helper = join(import.meta.dirname, 'open-folder.ts')

async function openElsewhere(folder: string): Promise<unknown> {
  const child = fork(helper, [folder], { execArgv: ['--import', 'tsx'] })
  const [message] = await once(child, 'message')
  await once(child, 'exit')
  return message
}

const save = (graph: Graph, id: string, text = ''): Promise<void> =>
  graph.write(author, (tx) =>
    createParticipants(graph).save(tx, sampleParticipant(id, { text }), { offers: [], seeks: [] })
  )

const names = async (graph: Graph): Promise<readonly string[]> =>
  (await createParticipants(graph).list({ limit: 1_000 })).map(({ id }) => id)

async function written(open: () => Promise<Graph>): Promise<void> {
  const graph = await open()
  await save(graph, 'a')
  await save(graph, 'b')
  await graph.close()
}

function flip(file: string, at: number): void {
  const bytes = readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ 0x10
  writeFileSync(file, bytes)
}

function editManifest(folder: string, edit: (manifest: object) => object): void {
  const [snapshot] = readdirSync(folder).filter((name) => name.startsWith('snapshot-'))
  const file = join(folder, snapshot ?? '', 'manifest.json')
  const { manifest } = JSON.parse(readFileSync(file, 'utf8'))
  const edited = JSON.stringify(edit(JSON.parse(manifest)))
  writeFileSync(file, JSON.stringify({ manifest: edited, sha256: digest(edited) }))
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

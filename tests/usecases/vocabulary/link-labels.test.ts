import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCommand } from '../../../src/cli/run-command.js'
import { composeLinking, composeStore, openGraph } from '../../../src/compose.js'
import type { Actor } from '../../../src/contracts/change.js'
import { LinkProposal } from '../../../src/contracts/label-link.js'
import { createConcepts } from '../../../src/store/concepts.js'
import { createSeed } from '../../../src/store/seed.js'

const visitor: Actor = { role: 'visitor', id: 'test' }
const administrator: Actor = { role: 'administrator', id: 'test' }
const entry = (id: string, text: string, others: string[] = []) => ({ id, text, others })

let linking: Awaited<ReturnType<typeof composeLinking>>
let folder: string
beforeAll(async () => {
  linking = await composeLinking()
  folder = await mkdtemp(join(tmpdir(), 'handschlag-link-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = async (...args: readonly string[]) => {
  let out = ''
  let err = ''
  const code = await runCommand(args, {
    cwd: process.cwd(),
    env: { GRAPH_PATH: join(folder, 'graph') },
    print: (text) => {
      out += text
    },
    complain: (text) => {
      err += text
    },
    showProgress: false
  })
  return { code, out, err }
}

const file = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

describe('linking two lists', () => {
  it('answers each query in order with ids of the labels', () => {
    const labels = [entry('a', 'Tischler'), entry('b', 'Koch')]
    const queries = [entry('1', 'Köchin'), entry('2', 'Schreinerin')]
    const linked = [...linking.linkLabels(visitor, { labels, queries, top: 1 })]
    expect(linked.map(({ id, query, matches }) => [id, query, matches[0]?.id])).toEqual([
      ['1', 'Köchin', 'b'],
      ['2', 'Schreinerin', 'a']
    ])
  })

  it('reads plain lines and lines with ids from files', async () => {
    const labels = await file('labels.txt', 'Tischler\n\nKoch\n')
    const queries = await file('queries.tsv', 'q1\tKöchin\n')
    const { code, out } = await run('link', '--labels', labels, '--queries', queries, '--top', '1')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ id: 'q1', query: 'Köchin', matches: [{ id: 'Koch', label: 'Koch' }] })
  })

  it('says what is wrong with a call', async () => {
    const empty = await file('empty.txt', '\n')
    expect(await run('link')).toMatchObject({ code: 2, out: '' })
    expect(await run('link', '--labels', empty, '--queries', empty, '--top', '0')).toMatchObject({ code: 2 })
    expect(await run('link', '--labels', empty, '--queries', empty)).toMatchObject({
      code: 1,
      err: expect.stringContaining('ist leer')
    })
    expect(await run('link', '--labels', join(folder, 'none'), '--queries', empty)).toMatchObject({
      code: 1,
      err: expect.stringContaining('gibt es nicht')
    })
  })
})

describe('links to a foreign vocabulary', () => {
  const esco = 'http://data.europa.eu/esco/skill/x'

  it('are proposed by any name of an entry, each entry once', async () => {
    const [concept] = await createSeed().concepts()
    const entries = [entry(esco, 'ganz anders', [concept?.label ?? '', `${concept?.label}!`])]
    const mine = [...linking.proposeLinks(visitor, { entries, top: 3 })].filter((row) => row.concept.id === concept?.id)
    expect(mine).toMatchObject([{ status: 'proposed', foreign: { id: esco, label: 'ganz anders' } }])
  })

  it('are stored only when confirmed, survive a new vocabulary, and need an administrator', async () => {
    const graph = await openGraph({ engine: 'embedded', path: join(folder, 'graph') })
    const concepts = await createSeed().concepts()
    const author = { id: 'test', at: '2026-01-01T00:00:00Z' }
    await createConcepts(graph).load(author, concepts)
    await graph.close()
    const [one, other] = concepts
    const row = (status: LinkProposal['status'], id: string, foreign: string) =>
      JSON.stringify({ status, concept: { id, label: 'x' }, foreign: { id: foreign, label: 'y' }, score: 0.9 })
    const path = await file(
      'proposals.jsonl',
      [
        row('confirmed', one?.id ?? '', esco),
        row('proposed', other?.id ?? '', esco),
        row('confirmed', 'gibt-es-nicht', esco)
      ].join('\n')
    )
    const { code, out, err } = await run('link', '--confirm', path)
    expect({ code, out }).toEqual({ code: 0, out: '1 gespeichert, 1 nicht möglich, 1 noch offen\n' })
    expect(err).toContain('gibt-es-nicht')

    const again = await openGraph({ engine: 'embedded', path: join(folder, 'graph') })
    await createConcepts(again).load(author, concepts.slice(0, 5))
    const kept = await createConcepts(again).all()
    await again.close()
    expect(kept.flatMap(({ id, esco: link }) => (link === undefined ? [] : [[id, link]]))).toEqual([[one?.id, esco]])

    const store = await composeStore({ graph: { engine: 'embedded', path: join(folder, 'graph') } })
    await expect(store.confirmLinks(visitor, [])).rejects.toMatchObject({ code: 'not-signed-in' })
    expect(await store.confirmLinks(administrator, [])).toMatchObject({ stored: 0 })
    await store.close()
  })

  it('are read from a table like the ESCO portal gives', async () => {
    const table = await file(
      'esco.csv',
      `conceptUri,preferredLabel,altLabels\n${esco},Dachdecker,"Dach decken\nDachbau"\n`
    )
    const { code, out } = await run('link', '--vocabulary', table)
    expect(code).toBe(0)
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => LinkProposal.parse(JSON.parse(line)))
    expect(z.array(z.url()).parse(rows.map(({ foreign }) => foreign.id)).length).toBeGreaterThan(0)
  })
})

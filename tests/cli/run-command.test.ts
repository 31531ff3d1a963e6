import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../../src/cli/run-command.js'
import { openGraph } from '../../src/compose.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handschlag-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  let out = ''
  let err = ''
  const code = await runCommand(args, {
    env: { GRAPH_PATH: join(folder, 'graph'), ...env },
    cwd: folder,
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
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

describe('the command line', () => {
  it('shows its help when asked, and when it does not understand', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, err: '' })
    expect(await run([])).toMatchObject({ code: 2 })
    expect(await run(['make', 'tea'])).toMatchObject({ code: 2, out: '' })
    expect(await run(['import', 'participants', '--nonsense'])).toMatchObject({ code: 2, out: '' })
    expect(await run(['api-keys', 'create'])).toMatchObject({ code: 2, out: '' })
    expect(await run(['api-keys', 'create', 'x', '--role', 'king'])).toMatchObject({ code: 2, out: '' })
  })

  it('prints a new key alone, lists keys without it, and removes them', async () => {
    const { code, out, err } = await run(['api-keys', 'create', 'Kammer', '--role', 'administrator'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^hs_[\w-]{43}\n$/)
    const listed = await run(['api-keys', 'list'])
    expect(listed.out).toMatch(/^a-[^\t]+\tadministrator\t[^\t]+\tKammer\n$/)
    expect(listed.out).not.toContain(out.trim())
    const [id = ''] = listed.out.split('\t')
    expect(await run(['api-keys', 'remove', id])).toMatchObject({ code: 0 })
    expect(await run(['api-keys', 'remove', id])).toMatchObject({
      code: 1,
      err: expect.stringContaining('gibt es hier nicht')
    })
    expect((await run(['api-keys', 'list'])).out).toBe('')
  })

  it('imports a table with a mapping, says what is wrong with rows, and changes nothing the second time', async () => {
    const path = await file('firms.csv', 'Kunde;PLZ;Gewerk\nErste;39576;Tischler\nZweite;00001;Maler\n')
    const args = ['import', 'participants', path, '--map', 'Kunde=name, PLZ=postalCode']
    expect(await run(args)).toEqual({
      code: 0,
      out: '1 neu, 0 geändert, 0 unverändert, 1 fehlerhaft\n',
      err: expect.stringMatching(
        /^Zeile 3, PLZ: Die Postleitzahl 00001 gibt es nicht\. Ähnlich sind: \d{5}, \d{5}, \d{5}\.\n$/
      )
    })
    expect((await run(args)).out).toBe('0 neu, 0 geändert, 1 unverändert, 1 fehlerhaft\n')
  })

  it('imports needs, and exports what it has to a file or to stdout', async () => {
    const path = await file('needs.jsonl', '{"id":"n1","text":"Holz verzieht sich","postalCode":"39576"}\n')
    expect((await run(['import', 'needs', path])).out).toBe('1 neu, 0 geändert, 0 unverändert, 0 fehlerhaft\n')
    const exported = await run(['export', 'needs'])
    expect(JSON.parse(exported.out)).toMatchObject({ id: 'n1', from: 'craft', text: 'Holz verzieht sich' })
    const target = join(folder, 'participants.jsonl')
    expect(await run(['export', 'participants', target])).toMatchObject({ code: 0, out: '' })
    expect(JSON.parse(await readFile(target, 'utf8'))).toMatchObject({ kind: 'craft', name: 'Erste' })
  })

  it('fails when not one row was good', async () => {
    const path = await file('bad.jsonl', '{"id":"x"}\nnonsense\n')
    const { code, out, err } = await run(['import', 'participants', path])
    expect({ code, out }).toEqual({ code: 1, out: '0 neu, 0 geändert, 0 unverändert, 2 fehlerhaft\n' })
    expect(err).toContain('Zeile 1, name: Diese Angabe fehlt.')
    expect(err).toContain('Zeile 2: Das ist kein JSON-Objekt.')
  })

  it('says in a sentence what it cannot do', async () => {
    expect(await run(['import', 'needs', 'nowhere.csv'])).toEqual({
      code: 1,
      out: '',
      err: 'Die Datei ist nicht zu lesen: nowhere.csv gibt es nicht.\n'
    })
    const mapped = await run(['import', 'needs', await file('a.csv', 'x\n1'), '--map', 'x'])
    expect(mapped).toMatchObject({ code: 1, err: expect.stringContaining('„x“ keine Zuordnung') })
    expect(await run(['api-keys', 'list'], { PORT: 'abc' })).toMatchObject({
      code: 1,
      err: 'Die Einstellungen stimmen nicht.\n  PORT: „abc“ ist keine ganze Zahl von 0 … 65535.\n'
    })
  })

  it('says so when another process uses the graph', async () => {
    const path = join(folder, 'locked')
    const graph = await openGraph({ engine: 'embedded', path })
    const { code, err } = await run(['api-keys', 'list'], { GRAPH_PATH: path })
    expect(code).toBe(1)
    expect(err).toContain('wird gerade von einem anderen Programm benutzt')
    await graph.close()
  })

  it('loads the demo region once', async () => {
    const env = { GRAPH_PATH: join(folder, 'demo') }
    expect((await run(['demo', 'load'], env)).out).toContain('310 Beteiligte und 110 Bedarfe')
    expect((await run(['demo', 'load'], env)).out).toContain('0 Beteiligte und 0 Bedarfe')
  })
})

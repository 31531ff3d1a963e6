import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import type { Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOperatorDoor } from '../../src/cli/operator-door.js'
import { runCommand } from '../../src/cli/run-command.js'
import { compose, type House } from '../../src/compose.js'
import { visitor } from '../usecases/open-house.js'

let folder: string
let house: House
let door: Server | null
const graph = () => join(folder, 'graph')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handschlag-door-'))
  house = await compose({ graph: { engine: 'embedded', path: graph() }, demo: false })
  await house.start()
})
afterAll(async () => {
  door?.close()
  await house.close()
  await rm(folder, { recursive: true, force: true })
})

const run = async (...args: readonly string[]) => {
  let out = ''
  let err = ''
  const code = await runCommand(args, {
    env: { GRAPH_PATH: graph() },
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

describe('the command line beside the running product', () => {
  it('says who holds the graph as long as there is no door', async () => {
    const { code, err } = await run('api-keys', 'create', 'Kammer')
    expect(code).toBe(1)
    expect(err).toContain('von einem anderen Programm benutzt')
  })

  it('makes a key that is good at once', async () => {
    await writeFile(join(graph(), 'operator.sock'), 'left by a process that was killed')
    door = await openOperatorDoor({ folder: graph(), house, env: { GRAPH_PATH: graph() }, run: runCommand })
    const { code, out, err } = await run('api-keys', 'create', 'Kammer')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^hs_[\w-]{43}\n$/)
    expect(await house.usecases.apiKey.authenticate(out.trim())).toMatchObject({ role: 'editor' })
  })

  it('imports from where it was called, and what it imports is found', async () => {
    const row = { id: 'r-1', kind: 'research', name: 'Fachgruppe Aerosole', skills: ['Aerosolmesstechnik'] }
    await writeFile(join(folder, 'people.jsonl'), `${JSON.stringify(row)}\nnonsense\n`)
    const { code, out, err } = await run('import', 'participants', 'people.jsonl')
    expect({ code, out }).toEqual({ code: 0, out: '1 neu, 0 geändert, 0 unverändert, 1 fehlerhaft\n' })
    expect(err).toContain('Zeile 2')
    await house.caughtUp()
    const { suggestions } = house.usecases.suggestion.findPartners(visitor, {
      text: 'Aerosolmesstechnik',
      ignoreDistance: false,
      limit: 5
    })
    expect(suggestions.map(({ participant }) => participant.id)).toEqual(['r-1'])
    expect((await run('export', 'participants')).out).toContain('Fachgruppe Aerosole')
  })

  it('says what went wrong as if it had done it itself', async () => {
    expect(await run('api-keys', 'remove', 'nobody')).toMatchObject({ code: 1, out: '' })
    expect((await run('import', 'participants', 'absent.jsonl')).err).toContain('gibt es nicht')
  })

  it('is for the owner of the folder alone', async () => {
    expect(existsSync(join(graph(), 'operator.sock'))).toBe(true)
    expect((await stat(join(graph(), 'operator.sock'))).mode & 0o077).toBe(0)
  })
})

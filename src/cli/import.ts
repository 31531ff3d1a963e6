import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { House } from '../compose.js'
import { ParticipantKind } from '../contracts/participant.js'
import { Problem } from '../contracts/problem.js'
import { type Call, type Command, cliActor } from './command.js'
import { openHouse } from './open.js'
import { describeRow } from './sentences.js'
import { usage } from './usage.js'

type Noun = 'participant' | 'need'

/** `import participants FILE` and `import needs FILE`. Fails (1) only when not one row was good. */
export const importCommand =
  (noun: Noun): Command =>
  async (call, config, terminal) => {
    const [path, ...rest] = call.words
    const kind = ParticipantKind.optional().safeParse(call.options.kind)
    if (path === undefined || rest.length > 0 || !kind.success) {
      terminal.complain(usage)
      return 2
    }
    const columns = parseMapping(call.options.map)
    const bytes = await readBytes(terminal.cwd, path)
    const house = await openHouse(config, terminal)
    try {
      const rows = await house.usecases.importFile.read({ noun, name: basename(path), bytes, columns })
      const onProgress = ({ done, total }: { readonly done: number; readonly total: number }) => {
        if (terminal.showProgress) terminal.complain(`\r${done} von ${total} …`)
      }
      const report = await importInto(house, noun, { rows, kind: kind.data, onProgress })
      if (terminal.showProgress) terminal.complain('\r')
      for (const problem of report.problems) terminal.complain(`${describeRow(problem)}\n`)
      const { created, changed, unchanged, failed } = report
      terminal.print(`${created} neu, ${changed} geändert, ${unchanged} unverändert, ${failed} fehlerhaft\n`)
      return failed > 0 && failed === rows.length ? 1 : 0
    } finally {
      await house.close()
    }
  }

type Import = Parameters<House['usecases']['participant']['import']>[1]

const importInto = (house: House, noun: Noun, { kind, ...work }: Import) =>
  noun === 'need'
    ? house.usecases.need.import(cliActor, work)
    : house.usecases.participant.import(cliActor, { ...work, kind })

/** `Firma=name,PLZ=postalCode` as heading → field. */
function parseMapping(text: Call['options'][string]): ReadonlyMap<string, string> {
  if (typeof text !== 'string' || text.trim() === '') return new Map()
  return new Map(
    text.split(',').map((part) => {
      const [heading, field, ...more] = part.split('=').map((side) => side.trim())
      if (!heading || !field || more.length > 0) throw new Problem('unreadable-file', { reason: 'bad-mapping', part })
      return [heading, field]
    })
  )
}

async function readBytes(cwd: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, path))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new Problem('unreadable-file', { name: path, reason: isMissing ? 'missing' : 'no-access' })
  }
}

import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import { Problem } from '../contracts/problem.js'
import { type Command, cliActor } from './command.js'
import { openStore } from './open.js'
import { usage } from './usage.js'

/** `export participants [FILE]` and `export needs [FILE]`: JSON lines, to stdout without a file. */
export const exportCommand =
  (noun: 'participant' | 'need'): Command =>
  async ({ words }, config, terminal) => {
    const [path, ...rest] = words
    if (rest.length > 0) {
      terminal.complain(usage)
      return 2
    }
    const store = await openStore(config, terminal)
    try {
      const lines = noun === 'need' ? store.exportNeeds(cliActor) : store.exportParticipants(cliActor)
      if (path === undefined) for await (const line of lines) terminal.print(line)
      else await writeLines(resolve(terminal.cwd, path), lines)
      return 0
    } finally {
      await store.close()
    }
  }

async function writeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  const file = createWriteStream(path)
  try {
    for await (const line of lines) file.write(line)
    file.end()
    await finished(file)
  } catch {
    throw new Problem('unreadable-file', { name: path, reason: 'no-access' })
  }
}

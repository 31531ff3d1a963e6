import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { composeStore } from '../compose.js'
import { Problem } from '../contracts/problem.js'
import { type Command, cliActor } from './command.js'
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
    const store = await composeStore(config)
    try {
      const lines = noun === 'need' ? store.exportNeeds(cliActor) : store.exportParticipants(cliActor)
      if (path === undefined) for await (const line of lines) terminal.print(line)
      else await writeLines(path, lines)
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

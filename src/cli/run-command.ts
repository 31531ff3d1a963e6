import { parseArgs } from 'node:util'
import { readConfig } from '../config.js'
import { Problem } from '../contracts/problem.js'
import { createApiKeyCommand, listApiKeysCommand, removeApiKeyCommand } from './api-keys.js'
import type { Call, Command, ExitCode, Terminal } from './command.js'
import { loadDemoCommand } from './demo.js'
import { exportCommand } from './export.js'
import { importCommand } from './import.js'
import { linkCommand } from './link.js'
import { askRunning } from './operator-door.js'
import { describeProblem } from './sentences.js'
import { usage } from './usage.js'

const commands: Readonly<Record<string, Command>> = {
  'import participants': importCommand('participant'),
  'import needs': importCommand('need'),
  'export participants': exportCommand('participant'),
  'export needs': exportCommand('need'),
  'api-keys create': createApiKeyCommand,
  'api-keys list': listApiKeysCommand,
  'api-keys remove': removeApiKeyCommand,
  'demo load': loadDemoCommand
}

/**
 * Runs one call of the command line. Expected failures become a sentence on stderr and exit code 1; what nobody
 * expected is thrown, with its stack.
 */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = readCall(args)
  if (!call || call.options.help || call.words.length === 0) {
    if (call) terminal.print(usage)
    else terminal.complain(usage)
    return call?.options.help ? 0 : 2
  }
  const { command, words } = findCommand(call.words)
  if (!command) {
    terminal.complain(`Den Befehl „${call.words.join(' ')}“ gibt es nicht.\n\n${usage}`)
    return 2
  }
  try {
    const config = readConfig(terminal.env, 'cli')
    try {
      return await command({ ...call, words }, config, terminal)
    } catch (error) {
      // Whoever holds the graph may be the product itself, which can do it just as well.
      const isHeld = error instanceof Problem && error.code === 'graph-locked' && config.graph.engine === 'embedded'
      const code = isHeld ? await askRunning(config.graph.path, args, terminal) : null
      if (code === null) throw error
      return code
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    terminal.complain(`${describeProblem(error)}\n`)
    return 1
  }
}

/** Commands are two words, noun and verb; `link` is one. */
function findCommand(words: readonly string[]): {
  readonly command: Command | undefined
  readonly words: readonly string[]
} {
  if (words[0] === 'link') return { command: linkCommand, words: words.slice(1) }
  return { command: commands[`${words[0]} ${words[1]}`], words: words.slice(2) }
}

function readCall(args: readonly string[]): Call | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        map: { type: 'string' },
        kind: { type: 'string' },
        role: { type: 'string' },
        labels: { type: 'string' },
        queries: { type: 'string' },
        top: { type: 'string' },
        vocabulary: { type: 'string' },
        confirm: { type: 'string' },
        help: { type: 'boolean', short: 'h' }
      }
    })
    return { words: positionals, options: values }
  } catch {
    return null
  }
}

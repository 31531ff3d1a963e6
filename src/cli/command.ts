import type { House } from '../compose.js'
import type { Config } from '../config.js'
import type { Actor } from '../contracts/change.js'

/** The world of one call. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly print: (text: string) => unknown
  readonly complain: (text: string) => unknown
  readonly showProgress: boolean
  /** Where paths that are not absolute begin. */
  readonly cwd: string
  /** The running product, when the call came to it; absent: the command opens it itself. */
  readonly house?: House
}

/** A call as read: words that are no options, and options by name. */
export interface Call {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

/** Exit codes: 0 done, 1 could not be done, 2 asked for wrongly. */
export type ExitCode = 0 | 1 | 2

export type Command = (call: Call, config: Config, terminal: Terminal) => Promise<ExitCode>

/** Whoever may run the command line can read the graph's files anyway. */
export const cliActor: Actor = { role: 'administrator', id: 'cli' }

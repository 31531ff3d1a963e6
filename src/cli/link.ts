import { resolve } from 'node:path'
import { composeLinking } from '../compose.js'
import type { LinkProposal } from '../contracts/label-link.js'
import { type Call, type Command, cliActor, type Terminal } from './command.js'
import { openStore } from './open.js'
import { readList, readProposals, readVocabulary } from './read-list.js'
import { usage } from './usage.js'

/** Matches or proposals when --top does not say. */
const TOP = 20
const TOP_PROPOSALS = 3

/**
 * `link --labels FILE --queries FILE`: nearest labels as JSON lines. `link --vocabulary FILE`: proposals for our own
 * vocabulary. `link --confirm FILE`: stores those a person has confirmed.
 */
export const linkCommand: Command = async ({ words, options }, config, terminal) => {
  const { labels, queries, vocabulary, confirm } = options
  const top = readTop(options.top)
  if (words.length === 0 && top !== null) {
    if (typeof labels === 'string' && typeof queries === 'string') {
      await linkLists(terminal, { labels, queries, top: top ?? TOP })
      return 0
    }
    if (typeof vocabulary === 'string') {
      await propose(terminal, vocabulary, top ?? TOP_PROPOSALS)
      return 0
    }
    if (typeof confirm === 'string') {
      const proposals = await readProposals(resolve(terminal.cwd, confirm))
      const store = await openStore(config, terminal)
      try {
        const { stored, refused, waiting } = await store.confirmLinks(cliActor, proposals)
        for (const row of refused) terminal.complain(`${describeRefused(row)}\n`)
        terminal.print(`${stored} gespeichert, ${refused.length} nicht möglich, ${waiting} noch offen\n`)
        return refused.length > 0 && stored === 0 ? 1 : 0
      } finally {
        await store.close()
      }
    }
  }
  terminal.complain(usage)
  return 2
}

async function linkLists(
  terminal: Terminal,
  { labels, queries, top }: { readonly labels: string; readonly queries: string; readonly top: number }
): Promise<void> {
  const input = { labels: await readList(labels), queries: await readList(queries), top }
  const { linkLabels } = await composeLinking()
  printLines(terminal, linkLabels(cliActor, input), input.queries.length)
}

async function propose(terminal: Terminal, path: string, top: number): Promise<void> {
  const entries = await readVocabulary(path)
  const { proposeLinks } = await composeLinking()
  printLines(terminal, proposeLinks(cliActor, { entries, top }), null)
}

/** One JSON line each; every hundredth shows how far it is on stderr. */
function printLines(terminal: Terminal, rows: Iterable<unknown>, total: number | null): void {
  let done = 0
  for (const row of rows) {
    terminal.print(`${JSON.stringify(row)}\n`)
    done += 1
    if (terminal.showProgress && done % 100 === 0)
      terminal.complain(`\r${done}${total === null ? '' : ` von ${total}`} …`)
  }
  if (terminal.showProgress) terminal.complain('\r')
}

/** Undefined when not given, null when it is no whole number from 1 to 1,000. */
function readTop(text: Call['options'][string]): number | null | undefined {
  if (text === undefined) return undefined
  const top = Number(text)
  return Number.isInteger(top) && top >= 1 && top <= 1000 ? top : null
}

const describeRefused = ({ concept, foreign }: LinkProposal): string =>
  `${concept.id} → ${foreign.id}: Den Begriff gibt es nicht, oder die Kennung ist keine Webadresse.`

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Problem } from '../../contracts/problem.js'
import type { Queries, Schema } from '../queries.js'
import { type Journal, openJournal, type Step } from './journal.js'
import type { Ladybug } from './ladybug.js'
import { createEmptyGraph, measure, readGraph, replay, writeGraph } from './memory.js'
import { findSnapshot, finishSnapshot, isSnapshot, removeOtherSnapshots, unfinishedPath } from './snapshot.js'

/** A graph in memory, and how many statements it has run since the snapshot it was read from. */
export interface Loaded {
  readonly ladybug: Ladybug
  readonly statements: number
}

/** The folder of an embedded graph: journal and snapshot. Outlives every crash. */
export interface Persistence {
  /** The graph as it was last acknowledged: snapshot, then the journal after it. */
  readonly load: () => Promise<Loaded>
  /** Keeps one transaction; returns when it is on disk. Error: Problem `read-only`. */
  readonly append: (steps: readonly Step[]) => void
  /** Bytes in the journal that no snapshot holds yet. */
  readonly pendingBytes: () => number
  /**
   * Writes a snapshot, proves it by reading it back, drops the journal before it.
   *
   * @returns the copy that was read back; it is the same graph without the versions that old writes left in memory
   */
  readonly renew: (ladybug: Ladybug) => Promise<Ladybug>
  readonly close: () => void
}

export interface FolderOptions {
  readonly path: string
  readonly schema: Schema
  readonly queries: Queries
  readonly maxJournalPages?: number | undefined
}

/** Errors: Problems `graph-locked`, `graph-newer`, `graph-damaged`, `bad-configuration`, `read-only`. */
export function openFolder(options: FolderOptions): Persistence {
  const folder = resolve(options.path)
  makeFolder(folder)
  const journal = openJournal(folder, options.maxJournalPages)

  async function load(): Promise<Loaded> {
    const snapshot = findSnapshot(folder)
    checkJoint(folder, journal, snapshot?.at.seq, snapshot?.at.sum)
    removeOtherSnapshots(folder, snapshot)
    const ladybug = snapshot ? await readGraph(snapshot.path) : await createEmptyGraph(options.schema)
    let statements = 0
    for (const entry of journal.after(snapshot?.at.seq ?? 0)) {
      try {
        await replay(ladybug, entry.steps)
        statements += entry.steps.length
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error)
        throw new Problem('graph-damaged', { path: folder, place: `entry ${entry.seq}`, detail })
      }
    }
    if (snapshot === undefined || snapshot.schema === options.schema.hash) return { ladybug, statements }
    // A newer program adds its tables; from then on the journal rests on a snapshot that has them.
    for (const statement of options.schema.statements) await ladybug.execute(statement)
    const renewed = await renew(ladybug)
    await ladybug.close()
    return { ladybug: renewed, statements: 0 }
  }

  async function renew(ladybug: Ladybug): Promise<Ladybug> {
    // A snapshot of this very entry may exist: from an older program, or from a crash before the journal was cut.
    if (isSnapshot(folder, journal.last())) journal.append([])
    const at = journal.last()
    const part = unfinishedPath(folder, at)
    rmSync(part, { recursive: true, force: true })
    const copy = await copyThrough(part, ladybug, options.queries)
    try {
      const snapshot = finishSnapshot(folder, at, options.schema.hash)
      journal.dropUpTo(at)
      removeOtherSnapshots(folder, snapshot)
      return copy
    } catch (error) {
      await copy.close()
      throw error
    }
  }

  return { load, append: journal.append, pendingBytes: journal.bytes, renew, close: journal.close }
}

/** A graph that is gone when closed: the same behaviour without journal. */
export function openNowhere(schema: Schema, queries: Queries): Persistence {
  return {
    load: async () => ({ ladybug: await createEmptyGraph(schema), statements: 0 }),
    append: () => undefined,
    pendingBytes: () => 0,
    renew: async (ladybug) => {
      const folder = mkdtempSync(join(tmpdir(), 'handschlag-'))
      try {
        return await copyThrough(join(folder, 'graph'), ladybug, queries)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    close: () => undefined
  }
}

async function copyThrough(part: string, ladybug: Ladybug, queries: Queries): Promise<Ladybug> {
  try {
    await writeGraph(ladybug, part)
    const copy = await readGraph(part)
    const [given, got] = [await measure(ladybug, queries), await measure(copy, queries)]
    if (given === got) return copy
    await copy.close()
    throw new Error(`a snapshot of ${given} came back with ${got}`)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    throw error
  }
}

// Snapshot and journal have to meet: no entry between them may be missing, none may be of another graph.
function checkJoint(folder: string, journal: Journal, seq = 0, sum = ''): void {
  const start = journal.start()
  const damaged = (place: string, detail: string) => new Problem('graph-damaged', { path: folder, place, detail })
  if (seq < start.seq) throw damaged(`snapshot ${start.seq}`, 'missing')
  if (seq > journal.last().seq) throw damaged(`entry ${journal.last().seq + 1}`, 'missing')
  if (journal.sumOf(seq) !== sum) throw damaged(`snapshot ${seq}`, 'belongs to another journal')
}

function makeFolder(folder: string): void {
  // The engine puts paths into statements of its own, where these would end them.
  if (/["\\\n]/.test(folder))
    throw new Problem('bad-configuration', { name: 'GRAPH_PATH', path: folder, detail: 'quote' })
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new Problem('bad-configuration', { name: 'GRAPH_PATH', path: folder, detail })
  }
}

import type { Change } from '../contracts/change.js'
import type { ChangeListener, Graph } from './graph.js'
import { readCount } from './rows.js'

export type Changes = ReturnType<typeof createChanges>

/** The ordered log of what changed; the catalogue, replicas, mails and jobs follow it. */
export function createChanges(graph: Graph) {
  return {
    /** Entries with `seq` above `after`, in order. */
    list: (after: number, limit: number): Promise<readonly Change[]> => graph.changes(after, limit),
    /** The number of the newest entry; 0 in an empty graph. */
    latest: async (): Promise<number> => readCount(await graph.read('change/latest')),
    /** Calls back after each commit of this process. Returns the function that ends it. */
    follow: (listener: ChangeListener): (() => void) => graph.onChange(listener)
  } as const
}

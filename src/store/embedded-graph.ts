import type { Graph } from './graph.js'

export interface EmbeddedOptions {
  /** Folder of journal and snapshots, or `:memory:` for a graph that is gone when closed. */
  readonly path: string
  readonly clock?: () => Date
  readonly log?: (event: string, data: Readonly<Record<string, unknown>>) => void
}

/** Opens the embedded engine. Errors: Problems `graph-locked`, `graph-newer`, `graph-damaged`, `read-only`. */
export async function openEmbeddedGraph(_options: EmbeddedOptions): Promise<Graph> {
  throw new Error('in work')
}

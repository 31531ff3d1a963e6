import { createHash } from 'node:crypto'
import type { Author, BulkStep, Graph } from './graph.js'
import { createSettings } from './settings.js'

/** Reference data of one noun: what it is made of, and the steps that replace what is kept. */
export interface ReferenceLoad {
  readonly noun: string
  readonly content: unknown
  readonly steps: readonly BulkStep[]
}

/**
 * Loads reference data only when its content hash differs from the one kept beside it.
 *
 * @returns whether anything was written
 */
export async function loadOnce(graph: Graph, author: Author, load: ReferenceLoad): Promise<boolean> {
  const key = `content:${load.noun}`
  const hash = createHash('sha256').update(JSON.stringify(load.content)).digest('hex')
  if ((await createSettings(graph).find(key)) === hash) return false
  await graph.bulk(author, {
    steps: [...load.steps, { query: 'setting/save-many', rows: [{ key, value: hash }] }],
    changes: [{ noun: load.noun, ids: ['*'], kind: 'saved' }]
  })
  return true
}

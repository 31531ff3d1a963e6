import { createHash } from 'node:crypto'
import type { Author, Graph, Transaction } from './graph.js'
import { createSettings } from './settings.js'

/** Reference data of one noun: what it is made of, and the work that replaces what is kept. */
export interface ReferenceLoad {
  readonly noun: string
  readonly content: unknown
  readonly replace: (tx: Transaction) => Promise<void>
}

/**
 * Loads reference data only when its content hash differs from the one kept beside it. The change log gets one
 * entry with the id `*`.
 *
 * @returns whether anything was written
 */
export async function loadOnce(graph: Graph, author: Author, load: ReferenceLoad): Promise<boolean> {
  const settings = createSettings(graph)
  const key = `content:${load.noun}`
  const hash = createHash('sha256').update(JSON.stringify(load.content)).digest('hex')
  if ((await settings.find(key)) === hash) return false
  await graph.write(author, async (tx) => {
    await load.replace(tx)
    await settings.save(tx, key, hash)
    tx.changed(load.noun, '*', 'saved')
  })
  return true
}

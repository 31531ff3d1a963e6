import { ApiKey } from '../contracts/change.js'
import type { Graph, Transaction } from './graph.js'
import { parseNode } from './rows.js'

export type ApiKeys = ReturnType<typeof createApiKeys>

/** API keys as kept: never the key itself, only its SHA-256. */
export function createApiKeys(graph: Graph) {
  return {
    async create(tx: Transaction, key: ApiKey): Promise<void> {
      await tx.each('api-key/save', [key])
      tx.changed('api-key', key.id, 'saved')
    },
    /** @param hash SHA-256 of the key, in hex */
    async findByHash(hash: string): Promise<ApiKey | undefined> {
      const [row] = await graph.read('api-key/find-by-hash', { hash })
      return row && parseNode(ApiKey, row.key)
    },
    async list(): Promise<readonly ApiKey[]> {
      const rows = await graph.read('api-key/list')
      return rows.map((row) => parseNode(ApiKey, row.key))
    },
    async remove(tx: Transaction, id: string): Promise<void> {
      await tx.run('api-key/remove', { id })
      tx.changed('api-key', id, 'removed')
    }
  } as const
}

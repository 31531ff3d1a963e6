import { z } from 'zod'
import type { Graph, Transaction } from './graph.js'

const SettingRow = z.object({ value: z.string() })

/** Facts about the graph itself, such as content hashes of the reference data. */
export function createSettings(graph: Graph) {
  return {
    async find(key: string): Promise<string | undefined> {
      const [row] = await graph.read('setting/find', { key })
      return row && SettingRow.parse(row).value
    },
    async save(tx: Transaction, key: string, value: string): Promise<void> {
      await tx.each('setting/save', [{ key, value }])
    }
  } as const
}

// A second process that opens the folder of a graph, tells its parent how that went, and with `hold` keeps it open.
import { Problem } from '../../src/contracts/problem.js'
import { openEmbeddedGraph } from '../../src/store/embedded-graph.js'

const [path = '', hold] = process.argv.slice(2)
try {
  const graph = await openEmbeddedGraph({ path })
  process.send?.('opened')
  if (hold === undefined) {
    await graph.close()
    process.disconnect()
  }
} catch (error) {
  process.send?.(error instanceof Problem ? error.code : String(error))
  process.disconnect()
}

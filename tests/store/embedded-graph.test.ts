import { openEmbeddedGraph } from '../../src/store/embedded-graph.js'
import { describeGraph } from './describe-graph.js'

const open = () => openEmbeddedGraph({ path: ':memory:' })

describeGraph('embedded', {
  open,
  empty: async (graph) => {
    await graph.close()
    return open()
  }
})

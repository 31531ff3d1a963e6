import { openEmbeddedGraph } from '../../src/store/embedded-graph.js'
import { describeGraph } from './describe-graph.js'
import { describeModel } from './describe-model.js'

const open = () => openEmbeddedGraph({ path: ':memory:' })

describeGraph('embedded', {
  open,
  empty: async (graph) => {
    await graph.close()
    return open()
  }
})

// A fresh memory now and then belongs to what must not be noticed.
describeModel('embedded', () => openEmbeddedGraph({ path: ':memory:', snapshotStatements: 100 }))

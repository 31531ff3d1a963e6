import { readSnapshot, type Unfit } from '../../matching/snapshot.js'
import type { CatalogueFile } from '../../store/catalogue-file.js'
import { changeAt } from './change-at.js'
import { type CatalogueDeps, createLoadCatalogue } from './load.js'

export interface OpenCatalogueDeps extends CatalogueDeps {
  /** Where the catalogue waits between two starts; null: it is made from the graph at every start. */
  readonly file: CatalogueFile | null
  /** Of `fingerprintReading`. */
  readonly vocabulary: string
  readonly log: (event: string, data: Readonly<Record<string, unknown>>) => void
}

export interface Opened {
  /** Number of the newest change the catalogue is sure to hold: follow the log from there. */
  readonly seq: number
  readonly from: 'snapshot' | 'graph'
}

/** Fills the empty catalogue: from the file where it fits this graph and this vocabulary, else from the graph. */
export function createOpenCatalogue(deps: OpenCatalogueDeps) {
  const { file, vocabulary, catalogue, changes, log } = deps
  const load = createLoadCatalogue(deps)

  async function fromFile(): Promise<number | Unfit | null> {
    if (file === null) return null
    const read = await file.read((take) =>
      readSnapshot({ vocabulary, changeAt: (seq) => changeAt(changes, seq) }, take, file.checksum)
    )
    if (read === null) return null
    if (!read.fits) return read.reason
    catalogue.adopt(read.segments)
    return read.head.seq
  }

  return async (): Promise<Opened> => {
    const found = await fromFile().catch((error: unknown) => {
      log('catalogue-file-unreadable', { error })
      return null
    })
    if (typeof found === 'number') return { seq: found, from: 'snapshot' }
    if (found !== null) log('catalogue-file-unfit', { reason: found })
    return { seq: await load(), from: 'graph' }
  }
}

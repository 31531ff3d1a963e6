import { writeSnapshot } from '../../matching/snapshot.js'
import { changeAt } from './change-at.js'
import type { OpenCatalogueDeps } from './open.js'

/** Smaller catalogues are made from the graph in a moment. */
const LEAST_KEPT = 2_000

/**
 * Writes the catalogue to its file, so that the next start need not read every profile. `seq`: the newest change it
 * is sure to hold. Does nothing when it is small or the file already holds it; a full disk is logged, no more.
 */
export function createKeepCatalogue(
  { file, vocabulary, catalogue, changes, log }: OpenCatalogueDeps,
  least: number = LEAST_KEPT
) {
  let kept = -1
  let work: Promise<void> = Promise.resolve()

  async function write(seq: number): Promise<void> {
    const { segments, size } = catalogue.current()
    if (file === null || size < least || seq <= kept) return
    const change = await changeAt(changes, seq)
    if (change === null) return
    await file.write(writeSnapshot({ vocabulary, seq, change }, segments, file.checksum))
    kept = seq
    log('catalogue-kept', { participants: size, seq })
  }

  return {
    /** Says that the file already holds everything up to this change. */
    isKept: (seq: number): void => {
      kept = seq
    },
    keep: (seq: number): Promise<void> => {
      work = work.then(() => write(seq)).catch((error: unknown) => log('catalogue-not-kept', { error }))
      return work
    }
  } as const
}

import type { Change } from '../../contracts/change.js'
import { type CatalogueDeps, putIntoCatalogue } from './load.js'

export interface FollowOptions {
  /** Number of the newest change the catalogue already holds. */
  readonly after: number
  /** Milliseconds between looks at the log for changes of other processes; 0 when there are none. */
  readonly pollMilliseconds: number
  readonly onError: (error: unknown) => void
}

export interface Following {
  /** Resolves when everything written before the call is in the catalogue. */
  readonly caughtUp: () => Promise<void>
  /** Number of the newest change the catalogue holds. */
  readonly seen: () => number
  readonly stop: () => void
}

/** Entries of the log handled at once. */
const batchSize = 500

/**
 * Keeps the catalogue up with the change log: at once for changes of this process, by looking for those of others.
 * Applying a change twice does no harm. After an error the same changes are tried again at the next occasion.
 */
export function createFollowChanges(deps: CatalogueDeps) {
  return ({ after, pollMilliseconds, onError }: FollowOptions): Following => {
    let seen = after
    let work: Promise<void> = Promise.resolve()
    let waiting = false

    async function catchUp(): Promise<void> {
      waiting = false
      for (;;) {
        const changes = await deps.changes.list(seen, batchSize)
        await apply(deps, changes)
        seen = changes.at(-1)?.seq ?? seen
        if (changes.length < batchSize) return
      }
    }

    function wake(): void {
      // One turn that has not begun yet sees everything written so far; a second one would find nothing.
      if (waiting) return
      waiting = true
      work = work.then(catchUp).catch(onError)
    }

    const unfollow = deps.changes.follow(wake)
    const timer = pollMilliseconds > 0 ? setInterval(wake, pollMilliseconds).unref() : undefined
    return {
      caughtUp: async () => {
        wake()
        await work
      },
      seen: () => seen,
      stop: () => {
        unfollow()
        clearInterval(timer)
      }
    }
  }
}

async function apply(deps: CatalogueDeps, changes: readonly Change[]): Promise<void> {
  const ids = [...new Set(changes.filter(({ noun }) => noun === 'participant').map(({ id }) => id))]
  // What the graph says now counts, not what the log said: a participant saved and then removed is gone.
  const kept = await deps.participants.findMany(ids)
  const known = new Set(kept.map(({ id }) => id))
  const gone = ids.filter((id) => !known.has(id))
  if (gone.length > 0) deps.catalogue.remove(gone)
  await putIntoCatalogue(deps, kept)
}

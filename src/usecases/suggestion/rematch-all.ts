import { setImmediate } from 'node:timers/promises'
import type { Need } from '../../contracts/need.js'
import type { Deps } from '../deps.js'
import type { AskedNeed } from './ask-need.js'

export interface RematchDeps {
  readonly needs: Pick<Deps['needs'], 'list'>
  readonly askNeed: (need: Need, limit: number) => AskedNeed
}

export interface RematchOptions {
  /** Id of the last need that is done: where an interrupted run goes on. Default: from the beginning. */
  readonly after?: string
  /** Last id of this run's share, when several processes share the needs by ranges of ids. Default: to the end. */
  readonly until?: string
  /** Partners kept for a need, best first. */
  readonly limit: number
}

/** Who fits a need now; empty when nobody does. */
export interface Match {
  readonly needId: string
  /** How sure we are that the first one helps, 0..1. */
  readonly confidence: number
  readonly partners: readonly { readonly participantId: string; readonly score: number }[]
}

/** A part of a rematch, complete in itself: keep the matches together with `lastId`, and nothing is done twice. */
export interface RematchStep {
  readonly matches: readonly Match[]
  readonly lastId: string
  /** Needs done in this run so far. */
  readonly done: number
}

/** Needs of one step. */
const stepSize = 500

/** Needs asked before other work gets its turn: a request waits some milliseconds at most. */
const askedAtOnce = 2

/**
 * Asks every open need against everybody in the catalogue, in the order of ids: after an import, a new vocabulary or
 * changed weights. Yields steps; whoever stops after one goes on with `after: lastId`.
 */
export function createRematchAll({ needs, askNeed }: RematchDeps) {
  return async function* rematchAll({ after = '', until, limit }: RematchOptions): AsyncGenerator<RematchStep> {
    let lastId = after
    let done = 0
    for (;;) {
      const page = await needs.list({ status: 'open', after: lastId, limit: stepSize })
      const mine = until === undefined ? page : page.filter(({ id }) => id <= until)
      const last = mine.at(-1)
      if (last === undefined) return
      const matches: Match[] = []
      for (const need of mine) {
        matches.push(toMatch(need, askNeed(need, limit)))
        if (matches.length % askedAtOnce === 0) await setImmediate()
      }
      lastId = last.id
      done += matches.length
      yield { matches, lastId, done }
      if (mine.length < stepSize) return
    }
  }
}

const toMatch = (need: Need, { ranked, confidence }: AskedNeed): Match => ({
  needId: need.id,
  confidence,
  partners: ranked.map(({ participant, score }) => ({ participantId: participant.id, score }))
})

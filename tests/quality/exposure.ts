import type { Participant } from '../../src/contracts/participant.js'
import { createRandom } from '../simulate/random.js'
import { gini } from './gini.js'
import { openMatcher } from './open-matcher.js'

/** Equals of each participant, itself included. */
const TWINS = 5
/** Places of a list that are seen; the first most (1 / log2(place + 1), as in nDCG). */
const SEEN = 3

/** Gini of what equals are seen, averaged over groups of equals by how much the group is seen. */
export interface Exposure {
  readonly byId: number
  readonly handschlag: number
  /** What pure chance gives with as many questions: nobody's order can be expected below. */
  readonly lottery: number
  readonly questions: number
}

/**
 * Measures whether equals are seen equally: every participant exists five times, alike but for the id, and many needs
 * are asked. `byId`: the same lists with equals in the order of their ids.
 */
export const measureExposure = async (
  participants: readonly Participant[],
  texts: readonly string[]
): Promise<Exposure> => {
  const twins = participants.flatMap((one) =>
    Array.from({ length: TWINS }, (_, at) => ({ ...one, id: `${one.id}~${at}` }))
  )
  const { find } = await openMatcher(twins)
  const random = createRandom(11)
  const seen = {
    byId: new Map<string, number>(),
    handschlag: new Map<string, number>(),
    lottery: new Map<string, number>()
  }
  for (const text of texts) {
    const { suggestions } = find(text, null, 4 * TWINS)
    const listed = suggestions.map(({ participant, score }) => ({ id: participant.id, score, chance: random.next() }))
    count(seen.handschlag, listed)
    count(
      seen.byId,
      [...listed].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    )
    count(
      seen.lottery,
      [...listed].sort((a, b) => b.score - a.score || a.chance - b.chance)
    )
  }
  return {
    byId: averageGini(seen.byId),
    handschlag: averageGini(seen.handschlag),
    lottery: averageGini(seen.lottery),
    questions: texts.length
  }
}

const count = (seen: Map<string, number>, listed: readonly { readonly id: string }[]): void =>
  listed.slice(0, SEEN).forEach(({ id }, at) => {
    seen.set(id, (seen.get(id) ?? 0) + 1 / Math.log2(at + 2))
  })

const averageGini = (seen: ReadonlyMap<string, number>): number => {
  const groups = new Map<string, number[]>()
  for (const [id, exposure] of seen) {
    const [group = id] = id.split('~')
    groups.set(group, [...(groups.get(group) ?? []), exposure])
  }
  let sum = 0
  let total = 0
  for (const exposures of groups.values()) {
    const seenTogether = exposures.reduce((one, other) => one + other, 0)
    const unseen = Array.from({ length: TWINS - exposures.length }, () => 0)
    sum += seenTogether * gini([...exposures, ...unseen])
    total += seenTogether
  }
  return total > 0 ? sum / total : 0
}

import type { Concept } from '../../src/contracts/concept.js'
import { hashText } from '../../src/matching/segment.js'
import { kilometres } from '../../src/regions/kilometres.js'
import { createRandom } from './random.js'
import type { Person, RegionNeed } from './region.js'

/** What becomes of an introduction. */
export interface Fate {
  readonly accepted: boolean
  readonly cooperation: boolean
}

/** Decides an introduction; `over`: requests the partner got beyond what it accepts in the quarter. */
export type Decide = (need: RegionNeed, partner: Person, over: number) => Fate

/**
 * Hidden preferences. Log odds that
 * - the asker agrees: -1.5 + 5 fit - kilometres / its reach + half its mood + chemistry;
 * - the partner agrees: -1 + 3 fit + 1 if it likes the asker's kind - kilometres / its reach + its mood + chemistry
 *   - 1.5 for each request beyond its capacity;
 * - both work together once they agreed: -2 + 5 fit + chemistry.
 * Fit is how deeply the partner can do what the need is about, by the concepts the two were invented with, not by any
 * words; see `createKinship`. Chemistry is normal with deviation 0.7 for each pair and step. The luck of
 * a pair is the same whoever introduces it.
 */
export const createDecide = (concepts: readonly Concept[], seed: number): Decide => {
  const kin = createKinship(concepts, seed)
  return (need, partner, over) => {
    const luck = createRandom(hashText(`${seed} ${need.need.id} ${partner.participant.id}`))
    const fit = need.truth.reduce((sum, { concept, weight }) => sum + weight * ability(partner, concept, kin), 0)
    const way = distance(need.asker, partner)
    const isSure = (odds: number): boolean => {
      const chance = 1 / (1 + Math.exp(-(odds + 0.7 * luck.normal())))
      return luck.next() < chance
    }
    const asker = isSure(-1.5 + 5 * fit - way / need.asker.reach + need.asker.mood / 2)
    const liking = partner.likes.has(need.need.from) ? 1 : 0
    const other = isSure(-1 + 3 * fit + liking - way / partner.reach + partner.mood - 1.5 * over)
    const lasting = isSure(-2 + 5 * fit)
    const accepted = asker && other
    return { accepted, cooperation: accepted && lasting }
  }
}

type Kinship = (a: number, b: number) => number

const ability = ({ abilities }: Person, concept: number, kin: Kinship): number => {
  let best = 0
  for (const [own, depth] of abilities) best = Math.max(best, depth * kin(own, concept))
  return best
}

/**
 * How far who can do one thing can do another: 1 the same, something between none and all of the tie of related ones,
 * drawn anew for each region, and 0.15 within one theme. So the vocabulary's ties are a hint, not the truth.
 */
const createKinship = (concepts: readonly Concept[], seed: number): Kinship => {
  const random = createRandom(seed)
  const position = new Map(concepts.map(({ id }, at) => [id, at]))
  const related = new Map<number, number>()
  const size = concepts.length
  concepts.forEach((concept, from) => {
    for (const [id, said] of concept.related) {
      const weight = said * random.next()
      const to = position.get(id)
      if (to === undefined) continue
      related.set(from * size + to, Math.max(weight, related.get(from * size + to) ?? 0))
      related.set(to * size + from, Math.max(weight, related.get(to * size + from) ?? 0))
    }
  })
  const themes = concepts.map(({ broader }) => new Set(broader))
  return (a, b) => {
    if (a === b) return 1
    const tie = related.get(a * size + b)
    if (tie !== undefined) return tie
    const other = themes[b]
    return [...(themes[a] ?? [])].some((theme) => other?.has(theme)) ? 0.15 : 0
  }
}

const distance = (a: Person, b: Person): number => {
  const [one, other] = [a.participant, b.participant]
  return one.lat === null || one.lon === null || other.lat === null || other.lon === null
    ? 0
    : kilometres({ lat: one.lat, lon: one.lon }, { lat: other.lat, lon: other.lon })
}

import type { Tie } from '../../contracts/participant.js'
import { kilometres, type Point } from '../../regions/kilometres.js'
import { weights } from '../weights.js'

/** An open need as pooling sees it. */
export interface PoolableNeed {
  readonly id: string
  /** Who asks; several needs of one asker make no pool. */
  readonly askerId: string
  readonly about: readonly Pick<Tie, 'concept' | 'weight'>[]
  /** Null when unknown: then distance keeps it out of no pool. */
  readonly place: Point | null
}

/** Needs of several askers about the same, near enough for one project. */
export interface Pool {
  /** Ids, the need most like all others first. */
  readonly needIds: readonly string[]
  /** Concepts most of them are about, what binds them most first. */
  readonly concepts: readonly string[]
  /** Mean likeness to the first need, 0..1. */
  readonly likeness: number
  /** Kilometres from the first need to the farthest; null when places are unknown. */
  readonly kilometres: number | null
}

interface Member {
  readonly need: PoolableNeed
  readonly likeness: number
}

/**
 * Finds needs worth one project: around a need everything that is like it (cosine of concept weights, rare concepts
 * counting more) and within reach, one need an asker. The strongest pool first; a need is in one pool at most. The
 * order of `needs` does not matter.
 */
export const findPools = (needs: readonly PoolableNeed[]): readonly Pool[] => {
  const sorted = [...needs].sort((a, b) => (a.id < b.id ? -1 : 1))
  const vectors = toVectors(sorted)
  const around = new Map(sorted.map((need) => [need.id, likeAndNear(need, sorted, vectors)]))
  const used = new Set<string>()
  const pools: Pool[] = []
  for (;;) {
    const best = sorted
      .filter(({ id }) => !used.has(id))
      .map((need) => gather(need, around.get(need.id) ?? [], used))
      .filter((members) => members.length >= weights.poolLeast)
      .reduce<readonly Member[]>((one, other) => (strength(other) > strength(one) ? other : one), [])
    if (best.length === 0) return pools
    for (const { need } of best) used.add(need.id)
    pools.push(toPool(best, vectors))
  }
}

type Vector = ReadonlyMap<string, number>

/** Unit vectors of concept weights times log(1 + needs / needs with it). */
const toVectors = (needs: readonly PoolableNeed[]): ReadonlyMap<string, Vector> => {
  const containing = new Map<string, number>()
  for (const { about } of needs)
    for (const { concept } of about) containing.set(concept, (containing.get(concept) ?? 0) + 1)
  const vector = ({ about }: PoolableNeed): Vector => {
    const raw = about.map(({ concept, weight }): [string, number] => [
      concept,
      weight * Math.log(1 + needs.length / (containing.get(concept) ?? 1))
    ])
    const length = Math.hypot(...raw.map(([, weight]) => weight))
    return new Map(length > 0 ? raw.map(([concept, weight]) => [concept, weight / length]) : [])
  }
  return new Map(needs.map((need) => [need.id, vector(need)]))
}

const likeness = (a: Vector | undefined, b: Vector | undefined): number => {
  let dot = 0
  for (const [concept, weight] of a ?? []) dot += weight * (b?.get(concept) ?? 0)
  return dot
}

const likeAndNear = (
  seed: PoolableNeed,
  needs: readonly PoolableNeed[],
  vectors: ReadonlyMap<string, Vector>
): readonly Member[] =>
  needs
    .filter((need) => need.askerId !== seed.askerId && (distance(seed, need) ?? 0) <= weights.poolReach)
    .map((need) => ({ need, likeness: likeness(vectors.get(seed.id), vectors.get(need.id)) }))
    .filter((member) => member.likeness >= weights.poolLeastLikeness)
    .sort((a, b) => b.likeness - a.likeness || (a.need.id < b.need.id ? -1 : 1))

const distance = (a: PoolableNeed, b: PoolableNeed): number | null =>
  a.place === null || b.place === null ? null : kilometres(a.place, b.place)

/** The seed and what is still free around it, the most alike need of each asker, up to the largest pool. */
const gather = (seed: PoolableNeed, around: readonly Member[], used: ReadonlySet<string>): readonly Member[] => {
  const askers = new Set([seed.askerId])
  const members: Member[] = [{ need: seed, likeness: 1 }]
  for (const member of around) {
    if (members.length >= weights.poolMost) break
    if (used.has(member.need.id) || askers.has(member.need.askerId)) continue
    askers.add(member.need.askerId)
    members.push(member)
  }
  return members
}

const strength = (members: readonly Member[]): number => members.reduce((sum, member) => sum + member.likeness, 0)

const toPool = (members: readonly Member[], vectors: ReadonlyMap<string, Vector>): Pool => {
  const [seed, ...others] = members
  const shares = new Map<string, { sum: number; count: number }>()
  for (const { need } of members) {
    for (const [concept, weight] of vectors.get(need.id) ?? []) {
      const { sum, count } = shares.get(concept) ?? { sum: 0, count: 0 }
      shares.set(concept, { sum: sum + weight, count: count + 1 })
    }
  }
  const far = others.flatMap(({ need }) => (seed ? (distance(seed.need, need) ?? []) : []))
  return {
    needIds: members.map(({ need }) => need.id),
    concepts: [...shares]
      .filter(([, { count }]) => count * 2 > members.length)
      .sort(([a, x], [b, y]) => y.sum - x.sum || (a < b ? -1 : 1))
      .map(([concept]) => concept),
    likeness: others.reduce((sum, member) => sum + member.likeness, 0) / Math.max(1, others.length),
    kilometres: far.length > 0 ? Math.max(...far) : null
  }
}

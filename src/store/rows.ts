import { z } from 'zod'
import { Tie } from '../contracts/participant.js'
import type { Row } from './graph.js'

/**
 * Parses a node's properties against a contract. Neo4j leaves out properties that are null, the embedded engine
 * gives them as null: absent ones become null here, once.
 */
export function parseNode<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  node: unknown
): z.infer<typeof schema> {
  const given = z.record(z.string(), z.unknown()).parse(node)
  const complete: Record<string, unknown> = {}
  for (const name of Object.keys(schema.shape)) complete[name] = given[name] ?? null
  return schema.parse(complete)
}

const TieRow = Tie.extend({ id: z.string() })

/** Groups rows `{ id, concept, weight, source }` by `id`; heaviest tie first, then by concept. */
export function groupTies(rows: readonly Row[]): ReadonlyMap<string, readonly Tie[]> {
  const ties = rows.map((row) => TieRow.parse(row)).sort(byWeight)
  const groups = new Map<string, readonly Tie[]>()
  for (const [id, group] of groupBy(ties, (tie) => tie.id))
    groups.set(
      id,
      group.map(({ id: _id, ...tie }) => tie)
    )
  return groups
}

const Ids = z.array(z.object({ id: z.string() }))

/** Groups a list by a key, keeping its order. */
export function groupBy<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/** One item for each key, the last one given: the same id twice in a batch is an update of the first. */
export const lastOfEach = <T>(list: readonly T[], key: (item: T) => string): readonly T[] => [
  ...new Map(list.map((item) => [key(item), item])).values()
]

/** The `id` column. */
export const readIds = (rows: readonly Row[]): readonly string[] => Ids.parse(rows).map((row) => row.id)

const Counts = z.array(z.object({ count: z.number() }))

/** The `count` of the first row; 0 without one. */
export const readCount = (rows: readonly Row[]): number => Counts.parse(rows)[0]?.count ?? 0

/** Cuts a list into parts of at most `size`. */
export function* parts<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size)
}

function byWeight(one: Tie, other: Tie): number {
  return other.weight - one.weight || (one.concept < other.concept ? -1 : 1)
}

import neo4j, { type Record as DriverRecord } from 'neo4j-driver'
import type { Params, Row, Value } from '../graph.js'

/** Parameters for the driver, which sends plain numbers as floats: whole ones become integers, `LIMIT` wants them. */
export function toDriver(params: Params): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(params)) values[name] = toDriverValue(value)
  return values
}

/** A row without the driver's own classes; nodes become objects of their properties. */
export function fromDriver(record: DriverRecord): Row {
  const values: Record<string, unknown> = {}
  for (const name of record.keys) if (typeof name === 'string') values[name] = fromDriverValue(record.get(name))
  return values
}

function toDriverValue(value: Value | undefined): unknown {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (isList(value)) return value.map(toDriverValue)
  return typeof value === 'object' ? toDriver(value) : value
}

// Array.isArray alone does not narrow a readonly list.
const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

function fromDriverValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromDriverValue)
  if (neo4j.isNode(value)) return fromDriverValue(value.properties)
  if (typeof value === 'bigint') return Number(value)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fromDriverValue(inner)]))
}

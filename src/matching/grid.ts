import { kilometres, type Point } from '../regions/kilometres.js'
import { travelMinutes } from '../regions/travel-minutes.js'
import { weights } from './weights.js'

/** Grid over Germany for a first, rough look at nearness: cells of about 11 by 10 km, numbered from 1; 0 is "unknown". */
const SOUTH = 47.2
const WEST = 5.8
const ROWS = 80
const COLUMNS = 64
const LAT_STEP = 0.1
const LON_STEP = 0.15

/** Cell of a place; places outside fall into the nearest cell at the border. */
export const cellOf = (lat: number | null, lon: number | null): number => {
  if (lat === null || lon === null) return 0
  const row = Math.min(ROWS - 1, Math.max(0, Math.floor((lat - SOUTH) / LAT_STEP)))
  const column = Math.min(COLUMNS - 1, Math.max(0, Math.floor((lon - WEST) / LON_STEP)))
  return 1 + row * COLUMNS + column
}

/** Worth of being near, 1 at the door, halving with every `proximityHalfMinutes` by road. */
export const nearness = (km: number): number => 0.5 ** (travelMinutes(km) / weights.proximityHalfMinutes)

/** Tables remembered: people ask from the same places again and again. */
const REMEMBERED = 300
const tables = new Map<string, Float32Array>()

/** Nearness of every cell's centre to a place. */
export const nearnessTable = (place: Point): Float32Array => {
  const key = `${place.lat} ${place.lon}`
  const known = tables.get(key)
  if (known) return known
  const table = new Float32Array(1 + ROWS * COLUMNS).fill(0.5, 0, 1)
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const centre = { lat: SOUTH + (row + 0.5) * LAT_STEP, lon: WEST + (column + 0.5) * LON_STEP }
      table[1 + row * COLUMNS + column] = nearness(kilometres(place, centre))
    }
  }
  if (tables.size >= REMEMBERED) tables.clear()
  tables.set(key, table)
  return table
}

import type { Place } from '../contracts/place.js'
import { editDistance } from './edit-distance.js'
import { kilometres } from './kilometres.js'
import { type TownKey, townKey } from './town-key.js'

/** All postcodes of one town in one district. */
interface Town {
  readonly key: TownKey
  readonly places: readonly Place[]
}

/**
 * Finds the place a person means by a postcode or a town's name: `39576`, `D-39576 Stendal`, `Hansestadt Stendal`,
 * `Halle/Saale`, `Muenchen`, `Magdebrug`. Of several towns of one name the one with most postcodes is taken, of a
 * town's postcodes the one nearest to its middle.
 *
 * @returns null when nothing comes close
 */
export function createPlaceFinder(places: readonly Place[]): (text: string) => Place | null {
  const byCode = new Map(places.map((place) => [place.postalCode, place]))
  const towns = groupTowns(places)
  const byFull = index(towns, (key) => key.full)
  const byShort = index(towns, (key) => key.short)
  return (text) => {
    const code = byCode.get(/(?<!\d)\d{5}(?!\d)/.exec(text)?.[0] ?? '')
    if (code) return code
    const key = townKey(text.replace(/(?<![\p{L}\d])(?:d-?)?\d+/giu, ' '))
    if (key.full === '') return null
    const town = byFull.get(key.full) ?? byShort.get(key.short) ?? closest(towns, key.full)
    return town ? middle(town.places) : null
  }
}

function groupTowns(places: readonly Place[]): readonly Town[] {
  const groups = new Map<string, Place[]>()
  for (const place of places) {
    const id = `${place.town}|${place.ags}`
    const group = groups.get(id)
    if (group) group.push(place)
    else groups.set(id, [place])
  }
  return [...groups.values()].map((group) => ({ key: townKey(group[0]?.town ?? ''), places: group }))
}

function index(towns: readonly Town[], pick: (key: TownKey) => string): ReadonlyMap<string, Town> {
  const found = new Map<string, Town>()
  for (const town of towns) {
    const known = found.get(pick(town.key))
    if (!known || isLarger(town, known)) found.set(pick(town.key), town)
  }
  return found
}

/** The town whose name is one typing mistake away, or two in a long name; short names are never guessed. */
function closest(towns: readonly Town[], name: string): Town | null {
  const limit = name.length >= 9 ? 2 : name.length >= 5 ? 1 : 0
  let best: Town | null = null
  let least = limit
  for (const town of towns) {
    const distance = Math.min(editDistance(town.key.full, name, limit), editDistance(town.key.short, name, limit))
    if (distance > least) continue
    if (distance < least || !best || isLarger(town, best)) best = town
    least = distance
  }
  return best
}

const isLarger = (one: Town, other: Town): boolean => one.places.length > other.places.length

function middle(places: readonly Place[]): Place | null {
  const mean = (pick: (place: Place) => number) => places.reduce((sum, place) => sum + pick(place), 0) / places.length
  const centre = { lat: mean((place) => place.lat), lon: mean((place) => place.lon) }
  let best: Place | null = null
  let least = Number.POSITIVE_INFINITY
  for (const place of places) {
    const distance = kilometres(centre, place)
    if (distance < least) [best, least] = [place, distance]
  }
  return best
}

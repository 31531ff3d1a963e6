import type { District, Place } from '../contracts/place.js'
import { Problem } from '../contracts/problem.js'
import { nearestCodes } from './nearest-codes.js'
import { createPlaceFinder } from './place-finder.js'

/** The tables regions are made of. `neighbours`: pairs of district keys that share a border, each pair once. */
export interface RegionTables {
  readonly places: readonly Place[]
  readonly districts: readonly District[]
  readonly neighbours: readonly (readonly [ags: string, ags: string])[]
}

export type Regions = ReturnType<typeof createRegions>

/** Where places lie: postcodes, towns, districts and their neighbours. */
export function createRegions({ places, districts, neighbours }: RegionTables) {
  const placeOf = new Map(places.map((place) => [place.postalCode, place]))
  const districtOf = new Map(districts.map((district) => [district.ags, district]))
  const neighboursOf = new Map<string, string[]>(districts.map((district) => [district.ags, []]))
  for (const [one, other] of neighbours) {
    neighboursOf.get(one)?.push(other)
    neighboursOf.get(other)?.push(one)
  }

  return {
    /**
     * The place of a postcode.
     *
     * @throws Problem `unknown-postal-code` at field `/postalCode`, with three known codes that look most like it
     */
    place(postalCode: string): Place {
      const place = placeOf.get(postalCode)
      if (place) return place
      const nearest = nearestCodes([...placeOf.keys()], postalCode)
      throw new Problem('unknown-postal-code', { postalCode, nearest }, [
        { pointer: '/postalCode', code: 'unknown-postal-code', data: { postalCode, nearest: nearest.join(', ') } }
      ])
    },

    /** The place meant by a postcode or a town's name, spelled freely; null when nothing comes close. */
    find: createPlaceFinder(places),

    /** The district of a key (AGS, five digits), or null. */
    district: (ags: string): District | null => districtOf.get(ags) ?? null,

    /** Keys of the districts that share a border with this one. */
    neighbours: (ags: string): readonly string[] => neighboursOf.get(ags) ?? [],

    /** Name of the Land a district lies in, or null. */
    state: (ags: string): string | null => districtOf.get(ags)?.state ?? null
  } as const
}

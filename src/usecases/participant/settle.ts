import type { Place } from '../../contracts/place.js'
import type { Regions } from '../../regions/regions.js'

/** Where somebody is, as far as it is known. Degrees WGS 84. */
export interface Location {
  readonly postalCode: string | null
  readonly town: string | null
  readonly ags: string | null
  readonly lat: number | null
  readonly lon: number | null
}

/**
 * Finds the district and coordinates of a postcode, or of a town's name when there is no postcode. A town nobody
 * knows stays as written, without district.
 *
 * @throws Problem `unknown-postal-code`
 */
export function settle(
  regions: Pick<Regions, 'place' | 'find'>,
  said: { readonly postalCode?: string | null | undefined; readonly town?: string | null | undefined }
): Location {
  const postalCode = said.postalCode ?? null
  const place = postalCode === null ? findTown(regions, said.town ?? '') : regions.place(postalCode)
  return {
    postalCode,
    town: said.town ?? place?.town ?? null,
    ags: place?.ags ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null
  }
}

const findTown = (regions: Pick<Regions, 'find'>, town: string): Place | null =>
  town === '' ? null : regions.find(town)

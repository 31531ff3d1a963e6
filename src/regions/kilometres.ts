/** A point on the Earth: degrees WGS 84, latitude -90..90, longitude -180..180. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

/** Mean Earth radius R1 of the IUGG (Moritz, Geodetic Reference System 1980): (2a + b) / 3 in kilometres. */
const earthRadiusKm = 6371.0088

/**
 * Great-circle distance in kilometres by the haversine formula (R. W. Sinnott, "Virtues of the Haversine",
 * Sky and Telescope 68, 1984). Within Germany it differs from the ellipsoid by at most 0.4 %.
 */
export function kilometres(from: Point, to: Point): number {
  const dLat = radians(to.lat - from.lat)
  const dLon = radians(to.lon - from.lon)
  const chord =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(dLon / 2) ** 2
  // Rounding can push the value a hair above 1 for opposite points, where asin has no answer.
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)))
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

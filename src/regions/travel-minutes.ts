/**
 * Road kilometres for one kilometre as the crow flies. 1.32 is the mean Ballou, Rahardja and Sakai found for
 * Germany ("Selected country circuity factors for road travel distance estimation", Transportation Research A 36,
 * 2002).
 */
export const detourFactor = 1.32

/** Minutes for walking to the car, parking and finding the door; the same for every trip. An assumption. */
export const startMinutes = 5

/** Mean speed of the very first kilometres, in km/h: streets in town with lights. An assumption. */
export const nearSpeed = 35

/** Speed that long trips come near to, in km/h: motorway with access roads, works and a rest. An assumption. */
export const farSpeed = 105

/** Road kilometres at which the speed is half way from near to far: where country roads give way to motorways. */
export const halfwayKm = 25

/**
 * Estimated minutes by car over a distance, one way, without traffic. `kilometres` is the great circle, 0 or more.
 *
 * The speed grows with the road distance d as near + (far - near) * d / (d + halfway), so minutes grow with every
 * kilometre while minutes per kilometre fall: a detour over a third place is never estimated as shorter.
 * Compared with known drives: Stendal to Magdeburg 55 (real about 55), Berlin to München 394 (real about 360),
 * Bochum to Dortmund 26 (real about 25). Good to about a fifth; it does not know rivers, ridges or rush hours.
 */
export function travelMinutes(kilometres: number): number {
  const road = kilometres * detourFactor
  const speed = nearSpeed + ((farSpeed - nearSpeed) * road) / (road + halfwayKm)
  return startMinutes + (road / speed) * 60
}

import { createRegions } from '../../src/regions/regions.js'
import { createSeed } from '../../src/store/seed.js'

/** The real tables: what ships is what is tested. */
export async function openRegions() {
  const seed = createSeed()
  const [places, districts, neighbours] = await Promise.all([seed.places(), seed.districts(), seed.borders()])
  return { places, districts, neighbours, regions: createRegions({ places, districts, neighbours }) }
}

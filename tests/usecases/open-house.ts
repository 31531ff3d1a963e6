import { compose, type House, type World } from '../../src/compose.js'
import type { Actor } from '../../src/contracts/change.js'

export const visitor: Actor = { role: 'visitor', id: 'visitor' }
export const editor: Actor = { role: 'editor', id: 'api-key:editor' }
export const administrator: Actor = { role: 'administrator', id: 'api-key:administrator' }

/** The product as it ships, on a graph in memory, with a fixed clock and ids that count up. */
export async function openHouse(given: Partial<World> & { readonly demo?: boolean } = {}): Promise<House> {
  let count = 0
  const house = await compose(
    { graph: { engine: 'embedded', path: ':memory:' }, demo: given.demo ?? false },
    {
      clock: () => new Date('2026-03-01T08:00:00Z'),
      newId: (noun) => `${noun}-${++count}`,
      newSecret: () => `secret-${++count}`,
      ...given
    }
  )
  await house.start()
  return house
}

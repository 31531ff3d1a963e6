import type { Need } from '../../src/contracts/need.js'
import { understand } from '../../src/language/understand.js'
import { wantedFormats } from '../../src/language/wanted-formats.js'
import { wantedKinds } from '../../src/language/wanted-kinds.js'
import { createAskNeed } from '../../src/usecases/suggestion/ask-need.js'
import { createRematchAll } from '../../src/usecases/suggestion/rematch-all.js'
import { createTradeNumber } from '../../src/usecases/suggestion/trade-number.js'
import { type Bench, inventNeeds } from './open-bench.js'
import { round } from './percentile.js'

export interface RematchFigures {
  readonly needs: number
  readonly seconds: number
  readonly cpuS: number
  /** Processor seconds for 100,000 needs at this pace, on one core. */
  readonly cpuSPer100000: number
}

/** Every open need against everybody, by the use case that ships, from needs in memory. */
export const measureRematch = async ({ material, reader, holder }: Bench, count: number): Promise<RematchFigures> => {
  const all = inventNeeds(material, count).map(({ text, trade, place }, at): Need => {
    const about = { participantId: null, from: 'craft', trade, employees: null, text } as const
    const where = { postalCode: place.postalCode, town: place.town, ags: place.ags }
    const times = { createdAt: '2026-01-01T00:00:00Z', changedAt: '2026-01-01T00:00:00Z', version: 1 }
    const id = `n${String(at).padStart(9, '0')}`
    return { id, ...about, ...where, fieldOfAction: null, status: 'open', about: [], ...times }
  })
  const places = new Map(material.places.map((place) => [place.postalCode, place]))
  const askNeed = createAskNeed({
    reader,
    catalogue: holder.current,
    place: (code) => places.get(code) ?? { lat: 51, lon: 10 },
    understand: (reading) => understand(reader.index, reading),
    wantedFormats,
    wantedKinds,
    tradeNumber: createTradeNumber(material.trades)
  })
  const list = async ({ after = '', limit }: { readonly after?: string; readonly limit: number }) => {
    const from = after === '' ? 0 : Number(after.slice(1)) + 1
    return all.slice(from, from + limit)
  }
  const before = process.cpuUsage()
  const begun = performance.now()
  let done = 0
  for await (const step of createRematchAll({ needs: { list }, askNeed })({ limit: 10 })) done = step.done
  const { user, system } = process.cpuUsage(before)
  const cpuS = (user + system) / 1e6
  return {
    needs: done,
    seconds: round((performance.now() - begun) / 1_000, 1),
    cpuS: round(cpuS, 1),
    cpuSPer100000: round((cpuS / done) * 100_000, 0)
  }
}

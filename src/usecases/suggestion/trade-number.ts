import type { Trade } from '../../contracts/trade.js'

/** Makes the function that finds a trade's number by its number, official name, everyday name or alias, in any case. */
export function createTradeNumber(trades: readonly Trade[]): (name: string) => string | null {
  const numbers = new Map(
    trades.flatMap(({ number, name, label, aliases }) =>
      [number, name, label, ...aliases].map((known) => [known.toLowerCase(), number] as const)
    )
  )
  return (name) => numbers.get(name.trim().toLowerCase()) ?? null
}

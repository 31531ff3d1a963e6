import { z } from 'zod'
import { readTable } from './tab-separated.js'

const Weight = z.string().transform(Number).pipe(z.number().min(0.1).max(1))

/** Edges between concepts kept apart from them, by the concept they start from. */
export type ConceptLinks = ReadonlyMap<string, readonly [id: string, weight: number][]>

/** Reads all `.tsv` files of a folder (`from, tab, to, tab, weight`); a bad line is a fault of ours and throws. */
export async function readConceptLinks(folder: string): Promise<ConceptLinks> {
  const links = new Map<string, [string, number][]>()
  for (const { cells, place } of await readTable(folder)) {
    const [from, to, weight] = cells
    const parsed = Weight.safeParse(weight)
    if (!from || !to || !parsed.success) throw new Error(`${place}: expected from, to and weight`)
    links.set(from, [...(links.get(from) ?? []), [to, parsed.data]])
  }
  return links
}

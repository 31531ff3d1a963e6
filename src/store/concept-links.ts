import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const Weight = z.string().transform(Number).pipe(z.number().min(0.1).max(1))

/** Edges between concepts kept apart from them: `from, tab, to, tab, weight` a line. */
export type ConceptLinks = ReadonlyMap<string, readonly [id: string, weight: number][]>

/** Reads all `.tsv` files of a folder; a bad line is a fault of ours and throws with file and line. */
export async function readConceptLinks(folder: string): Promise<ConceptLinks> {
  const links = new Map<string, [string, number][]>()
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.tsv')).sort()) {
    const rows = (await readFile(join(folder, name), 'utf8')).split('\n')
    for (const [at, row] of rows.entries()) {
      if (row.trim() === '') continue
      const [from, to, weight] = row.split('\t')
      const parsed = Weight.safeParse(weight)
      if (!from || !to || !parsed.success) throw new Error(`seed/${name}, line ${at + 1}: expected from, to, weight`)
      links.set(from, [...(links.get(from) ?? []), [to, parsed.data]])
    }
  }
  return links
}

import { readTable } from './tab-separated.js'

/** Further utterances by concept id. */
export type ConceptSays = ReadonlyMap<string, readonly string[]>

/** Reads all `.tsv` files of a folder (`concept, tab, utterance`); a bad line is a fault of ours and throws. */
export async function readConceptSays(folder: string): Promise<ConceptSays> {
  const says = new Map<string, string[]>()
  for (const { cells, place } of await readTable(folder)) {
    const [id, utterance] = cells
    if (!id || !utterance) throw new Error(`${place}: expected concept and utterance`)
    says.set(id, [...(says.get(id) ?? []), utterance.trim()])
  }
  return says
}

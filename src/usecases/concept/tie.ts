import type { Tie } from '../../contracts/participant.js'
import type { Reader } from '../../language/read-text.js'

/** Ties kept of one text: the graph's picture and the demand map need what it is mainly about, ranking reads the text itself. */
const kept = 12

/** A tie is kept when it is at least this strong against the strongest. */
const leastShare = 0.35

/**
 * Reads a text into ties to concepts, strongest first with weight 1, each marked as `read`.
 *
 * @param side what the text speaks of: something needed or something offered
 */
export function tieToConcepts(reader: Reader, text: string, side: 'need' | 'offer'): readonly Tie[] {
  if (text.trim() === '') return []
  const { links } = reader.read(text, side)
  const best = links[0]?.weight ?? 0
  return links
    .slice(0, kept)
    .filter(({ weight }) => weight >= best * leastShare)
    .flatMap(({ concept, weight }) => {
      const id = reader.index.concepts[concept]?.id
      // Three decimals: the same tie on every machine, whatever its last bits do.
      return id === undefined
        ? []
        : [{ concept: id, weight: Math.round((weight / best) * 1000) / 1000, source: 'read' as const }]
    })
}

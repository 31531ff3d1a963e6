import type { Participant } from '../contracts/participant.js'
import type { ConceptIndex } from './concept-index.js'
import { allStems, type Reader } from './read-text.js'
import { stemImpact } from './understand.js'

/** A participant's own phrase that stands behind one of its concepts. */
export type FindEvidence = (participant: Participant, concept: number) => string | null

/** Participants whose phrases are remembered ready-read. */
const REMEMBERED = 2_000

interface ReadPhrase {
  readonly phrase: string
  readonly stems: readonly string[]
  readonly vector: Float32Array
}

/**
 * Finds the skill or device in a profile that speaks most for a concept, so that every reason can be checked
 * against the profile. Null when none does. Remembers the profiles it has read, by id and version.
 */
export const createFindEvidence = (reader: Reader): FindEvidence => {
  const memory = new Map<string, readonly ReadPhrase[]>()
  const phrasesOf = (participant: Participant): readonly ReadPhrase[] => {
    const key = `${participant.id} ${participant.version}`
    const known = memory.get(key)
    if (known) return known
    if (memory.size >= REMEMBERED) memory.clear()
    const phrases = [...participant.skills, ...participant.equipment].map((phrase) => {
      const words = reader.words(phrase)
      return { phrase, stems: words.flatMap(allStems), vector: reader.embed(words) }
    })
    memory.set(key, phrases)
    return phrases
  }
  return (participant, concept) => {
    let best: string | null = null
    let bestScore = 0.25
    for (const { phrase, stems, vector } of phrasesOf(participant)) {
      const score = lexicalShare(reader.index, stems, concept) + cosine(reader.index, vector, concept)
      if (score > bestScore) {
        best = phrase
        bestScore = score
      }
    }
    return best
  }
}

/** Share of a phrase's stems the concept knows, 0..1. */
const lexicalShare = (index: ConceptIndex, stems: readonly string[], concept: number): number => {
  const known = stems.filter((stem) => stemImpact(index, stem, concept) > 0).length
  return stems.length > 0 ? known / stems.length : 0
}

const cosine = (index: ConceptIndex, vector: Float32Array, concept: number): number => {
  let dot = 0
  const start = concept * index.dimensions
  for (let d = 0; d < index.dimensions; d += 1) dot += (index.offerPoints[start + d] ?? 0) * (vector[d] ?? 0)
  return dot
}

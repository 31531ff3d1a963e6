import type { Participant } from '../contracts/participant.js'
import type { Link } from './link-concepts.js'
import { allStems, type Reader } from './read-text.js'

/** What counts how often in a profile's text index (BM25F, Robertson et al. 2004): what one declares as skill says most. */
const FIELD_WEIGHTS = { field: 1.5, skills: 2, text: 1, equipment: 1 } as const

/** A profile made ready for matching. `terms`: weighted term frequencies; `length` their sum. */
export interface ProfileReading {
  readonly terms: ReadonlyMap<string, number>
  readonly length: number
  readonly vector: Float32Array
  readonly links: readonly Link[]
}

export type ProfileText = Pick<
  Participant,
  'name' | 'trade' | 'subject' | 'submarket' | 'text' | 'skills' | 'equipment'
>

/** Reads everything a participant says about itself as an offer. */
export const readProfile = (reader: Reader, profile: ProfileText): ProfileReading => {
  const field = [profile.name, profile.trade, profile.subject, profile.submarket]
    .filter((part) => part !== null)
    .join('. ')
  const fields = {
    field,
    skills: profile.skills.join('. '),
    text: profile.text,
    equipment: profile.equipment.join('. ')
  }
  const terms = new Map<string, number>()
  let length = 0
  for (const name of ['field', 'skills', 'text', 'equipment'] as const) {
    for (const word of reader.words(fields[name])) {
      for (const stem of allStems(word)) {
        terms.set(stem, (terms.get(stem) ?? 0) + FIELD_WEIGHTS[name])
        length += FIELD_WEIGHTS[name]
      }
    }
  }
  const whole = reader.read([field, profile.text, ...profile.skills, ...profile.equipment].join('. '), 'offer')
  return { terms, length, vector: whole.vector, links: whole.links }
}

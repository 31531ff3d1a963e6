import { createHash } from 'node:crypto'
import type { Concept } from '../../contracts/concept.js'
import type { ProfileReading, ProfileText } from '../../language/read-profile.js'

/** Every so many concepts one is read as a profile. */
const STRIDE = 60

/**
 * Tells apart vocabularies and ways of reading: what a catalogue holds is only worth anything to the reader that made
 * it. A sample of profiles is read, so that any change to words, vectors or code shows. SHA-256 in hex.
 */
export function fingerprintReading(
  concepts: readonly Concept[],
  readProfile: (profile: ProfileText) => ProfileReading
): string {
  const hash = createHash('sha256')
  concepts.forEach(({ id, label, offers }, at) => {
    hash.update(`${id}\n`)
    if (at % STRIDE !== 0) return
    const profile = { name: label, trade: null, subject: null, submarket: null, text: offers.join(' ') }
    const { links, terms, length, vector } = readProfile({ ...profile, skills: [label], equipment: [] })
    hash.update(JSON.stringify([links, [...terms], length]))
    hash.update(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength))
  })
  return hash.digest('hex')
}

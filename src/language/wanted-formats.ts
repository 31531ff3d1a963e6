import type { Format } from '../contracts/participant.js'
import type { ReadWord } from './read-text.js'

/** Words that name a way of working together, by stem. */
const WORDS: readonly (readonly [format: Format, stems: readonly string[]])[] = [
  ['thesis', ['abschlussarbeit', 'bachelorarbeit', 'masterarbeit', 'diplomarbeit']],
  ['student_project', ['student', 'studierend', 'studentin', 'projektarbeit']],
  ['internship', ['praktikant', 'praktikum', 'praktikantin']],
  ['training', ['schulung', 'kurs', 'weiterbild', 'seminar', 'lehrgang']],
  ['workshop', ['workshop']],
  ['workshop_visit', ['werkstattbesuch', 'besichtig', 'vorbeikomm']],
  ['rental', ['leih', 'ausleih', 'miet', 'verleih']],
  ['machine_sharing', ['maschinenstund', 'lohnfertig', 'mitbenutz']],
  ['lab_use', ['labor', 'prufstand']],
  ['peer_exchange', ['erfahrungsaustausch', 'kolleg', 'austausch']],
  ['pilot_customer', ['pilotkund', 'testbetrieb', 'erprob']]
]

/** Ways of working a text asks for; empty when it leaves that open. */
export const wantedFormats = (words: readonly ReadWord[]): ReadonlySet<Format> => {
  const stems = new Set(words.map(({ analysis }) => analysis.stem))
  return new Set(WORDS.filter(([, known]) => known.some((stem) => stems.has(stem))).map(([format]) => format))
}

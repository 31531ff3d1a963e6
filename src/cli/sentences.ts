import type { RowProblem } from '../contracts/import-report.js'
import type { FieldProblem, Problem, ProblemCode } from '../contracts/problem.js'

type Data = Readonly<Record<string, unknown>>

/** What went wrong, in whole German sentences; what is wrong with single fields follows line by line. */
export function describeProblem({ code, data, fields }: Problem): string {
  const sentence = sentences[code]?.(data) ?? `Das ging nicht (${code}).`
  return [sentence, ...fields.map((field) => `  ${describeField(field)}`)].join('\n')
}

/** One bad row of a file: `Zeile 12, PLZ: …`. */
export const describeRow = ({ line, field, code, data }: RowProblem): string =>
  `Zeile ${line}${field === '' ? '' : `, ${field}`}: ${describeCode(code, data)}`

const describeField = ({ pointer, code, data }: FieldProblem): string =>
  `${pointer.slice(1) || 'Eingabe'}: ${describeCode(code, data ?? {})}`

const describeCode = (code: string, data: Data): string => fieldSentences[code]?.(data) ?? `nicht verstanden (${code}).`

const sentences: Partial<Readonly<Record<ProblemCode, (data: Data) => string>>> = {
  'bad-configuration': () => 'Die Einstellungen stimmen nicht:',
  'graph-unreachable': ({ url }) => `Der Graph ${url ?? ''} ist nicht zu erreichen. Läuft Neo4j, und stimmt GRAPH_URL?`,
  'graph-refused': () => 'Neo4j hat die Anmeldung abgelehnt. Stimmen GRAPH_USER und GRAPH_PASSWORD?',
  'graph-locked': ({ path }) =>
    `Der Ordner ${path ?? 'des Graphen'} wird gerade von einem anderen Programm benutzt. Bitte beenden Sie es zuerst (zum Beispiel den laufenden Webdienst), oder benutzen Sie Neo4j.`,
  'graph-newer': () =>
    'Der Graph wurde mit einer neueren Fassung von Handschlag geschrieben. Bitte benutzen Sie diese.',
  'graph-damaged': (data) =>
    `Der Graph ist beschädigt und wurde nicht geöffnet: ${list(data)}. Bitte spielen Sie eine Sicherung ein.`,
  'read-only': () => 'Es kann nichts gespeichert werden, vermutlich ist der Datenträger voll. Lesen geht weiter.',
  'unreadable-file': (data) =>
    `Die Datei ist nicht zu lesen: ${fileReasons[String(data.reason)]?.(data) ?? list(data)}`,
  'not-found': ({ id }) => `${id ?? 'Das'} gibt es nicht.`,
  'already-exists': ({ id }) => `${id ?? 'Das'} gibt es schon.`,
  'invalid-input': () => 'Die Eingabe stimmt nicht:',
  'unknown-postal-code': ({ postalCode }) => `Die Postleitzahl ${postalCode} gibt es nicht.`
}

const fileReasons: Readonly<Record<string, (data: Data) => string>> = {
  missing: ({ name }) => `${name} gibt es nicht.`,
  'no-access': ({ name }) => `${name} darf oder kann nicht gelesen werden.`,
  'unknown-ending': ({ name }) => `${name} endet weder auf .jsonl noch auf .csv, .tsv oder .xlsx.`,
  'not-a-table': ({ name, line }) => `${name} ist keine Tabelle${line === undefined ? '' : ` (Zeile ${line})`}.`,
  empty: ({ name }) => `${name} ist leer.`,
  'no-known-column': ({ headings }) =>
    `Keine Spalte ist bekannt (${headings}). Mit --map "Überschrift=Feld" lässt sich sagen, was sie bedeuten.`,
  'unknown-field': ({ field, fields }) => `Das Feld „${field}“ gibt es nicht. Es gibt: ${fields}.`,
  'unknown-heading': ({ heading, headings }) => `Die Spalte „${heading}“ gibt es nicht. Es gibt: ${headings}.`,
  'bad-mapping': ({ part }) => `In --map ist „${part}“ keine Zuordnung der Form Überschrift=Feld.`
}

const fieldSentences: Readonly<Record<string, (data: Data) => string>> = {
  missing: () => 'fehlt.',
  'wrong-type': ({ expected }) => `ist von der falschen Art, erwartet wird ${types[String(expected)] ?? expected}.`,
  'too-long': ({ most }) => `ist zu lang oder zu groß, höchstens ${most}.`,
  'too-short': ({ least, expected }) => `ist zu kurz oder zu klein, mindestens ${least ?? expected}.`,
  'not-one-of': ({ allowed }) => `ist keins von: ${allowed}.`,
  'wrong-format': () => 'hat nicht die richtige Form.',
  'not-json': () => 'ist kein JSON-Objekt.',
  'postal-code': () => 'ist keine Postleitzahl mit fünf Ziffern.',
  'unknown-postal-code': ({ postalCode, nearest }) =>
    `die Postleitzahl ${postalCode} gibt es nicht. Ähnlich: ${nearest}.`,
  'unknown-participant': ({ id }) => `niemand hat die Kennung ${id}.`,
  'repeated-id': ({ id, first }) => `die Kennung ${id} steht schon in Zeile ${first}, mit anderem Inhalt.`,
  id: () => 'ist keine Kennung (Buchstaben, Ziffern und . _ : -, höchstens 100 Zeichen).',
  format: () => 'ist keine bekannte Form der Zusammenarbeit.',
  number: ({ value, expected }) => `„${value}“ ist keine ganze Zahl von ${expected}.`,
  url: ({ value, expected }) => `„${value}“ ist keine Adresse, die mit ${expected} beginnt.`,
  'one-of': ({ value, expected }) => `„${value}“ ist keins von: ${expected}.`,
  'needs-neo4j': () =>
    'fehlt. Ein eigener Prozess für Aufgaben braucht Neo4j; der eingebaute Graph gehört dem Webdienst allein.',
  'needs-redis': () => 'fehlt. Ein eigener Prozess für Aufgaben braucht Redis.'
}

const types: Readonly<Record<string, string>> = {
  string: 'Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  array: 'eine Liste',
  boolean: 'ja oder nein',
  object: 'ein Objekt'
}

const list = (data: Data): string =>
  Object.entries(data)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ')

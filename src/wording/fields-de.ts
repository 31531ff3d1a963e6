import { type Data, said } from './data.js'
import { quote } from './german.js'

const expectedTypes: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  array: 'eine Liste',
  boolean: 'wahr oder falsch (true, false)',
  object: 'ein Objekt'
}

const units: Readonly<Record<string, string>> = { string: ' Zeichen', array: ' Einträge' }

const amount = (data: Data, name: string): string =>
  `${Number(said(data, name)).toLocaleString('de')}${units[said(data, 'of')] ?? ''}`

/** What is wrong with one field, as a whole sentence. */
export const fields = {
  missing: () => 'Diese Angabe fehlt.',
  'wrong-type': (data: Data) => `Hier gehört ${expectedTypes[said(data, 'expected')] ?? said(data, 'expected')} hin.`,
  'too-long': (data: Data) => `Das ist zu viel: höchstens ${amount(data, 'most')}.`,
  'too-short': (data: Data) =>
    said(data, 'of') === 'string' && said(data, 'least') === '1'
      ? 'Diese Angabe ist leer.'
      : `Das ist zu wenig: mindestens ${said(data, 'least') === '' ? said(data, 'expected') : amount(data, 'least')}.`,
  'not-one-of': (data: Data) => `Möglich ist nur: ${said(data, 'allowed')}.`,
  'wrong-format': () => 'Das hat nicht die richtige Form.',
  unprintable: () => 'Der Text enthält Steuerzeichen oder halbe Zeichen, die man nicht schreiben kann.',
  'not-json': () => 'Das ist kein JSON-Objekt.',
  'postal-code': () => 'Das ist keine deutsche Postleitzahl; sie hat genau fünf Ziffern.',
  'unknown-postal-code': (data: Data) =>
    `Die Postleitzahl ${said(data, 'postalCode')} gibt es nicht. Ähnlich sind: ${said(data, 'nearest')}.`,
  'unknown-participant': (data: Data) => `Niemand hat die Kennung ${quote(said(data, 'id'))}.`,
  'unknown-need': (data: Data) => `Kein offener Bedarf des Bündnisses hat die Kennung ${quote(said(data, 'id'))}.`,
  'fixed-twice': () => 'Dieses Paar ist zweimal festgelegt.',
  'fixed-and-forbidden': () => 'Dieses Paar ist festgelegt und zugleich ausgenommen oder schon in Kontakt.',
  'no-room': (data: Data) => `${quote(said(data, 'participantId'))} nimmt so viele Anfragen nicht an.`,
  'no-turn': (data: Data) =>
    `Für den Bedarf ${quote(said(data, 'needId'))} oder für die, die ihn haben, ist das zu viel auf einmal.`,
  'no-time': () => 'Für so viele festgelegte Paare reicht die angegebene Zahl der Vermittlungen nicht.',
  'repeated-id': (data: Data) =>
    `Die Kennung ${quote(said(data, 'id'))} steht schon in Zeile ${said(data, 'first')}, mit anderem Inhalt.`,
  id: () => 'Das ist keine Kennung: Buchstaben, Ziffern und . _ : -, höchstens 100 Zeichen, vorn kein Satzzeichen.',
  'idempotency-key': () => 'Ein Idempotency-Key hat 1 bis 255 sichtbare ASCII-Zeichen.',
  format: () => 'Das ist keine Form der Zusammenarbeit: kleine Buchstaben und Unterstriche, wie workshop_visit.',
  ags: () => 'Das ist kein Kreisschlüssel; er hat genau fünf Ziffern.',
  number: (data: Data) => `${quote(said(data, 'value'))} ist keine ganze Zahl von ${said(data, 'expected')}.`,
  url: (data: Data) => `${quote(said(data, 'value'))} ist keine Adresse, die mit ${said(data, 'expected')} beginnt.`,
  'one-of': (data: Data) => `${quote(said(data, 'value'))} ist nichts davon: ${said(data, 'expected')}.`,
  'needs-neo4j': () =>
    'Ein eigener Prozess für Aufgaben braucht Neo4j; der eingebaute Graph gehört dem Webdienst allein.',
  'needs-redis': () => 'Ein eigener Prozess für Aufgaben braucht Redis.',
  unknown: () => 'Das haben wir nicht verstanden.'
} satisfies Readonly<Record<string, (data: Data) => string>>

import { said } from './data.js'
import { quote } from './english.js'
import type { fields as german } from './fields-de.js'

const expectedTypes: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  boolean: 'true or false',
  object: 'an object'
}

const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' }

const amount = (number: string, of: string): string => `${Number(number).toLocaleString('en')}${units[of] ?? ''}`

export const fields: typeof german = {
  missing: () => 'This is missing.',
  'wrong-type': (data) => `Expected ${expectedTypes[said(data, 'expected')] ?? said(data, 'expected')}.`,
  'too-long': (data) => `Too much: at most ${amount(said(data, 'most'), said(data, 'of'))}.`,
  'too-short': (data) =>
    said(data, 'of') === 'string' && said(data, 'least') === '1'
      ? 'This is empty.'
      : `Too little: at least ${said(data, 'least') === '' ? said(data, 'expected') : amount(said(data, 'least'), said(data, 'of'))}.`,
  'not-one-of': (data) => `Possible values: ${said(data, 'allowed')}.`,
  'wrong-format': () => 'This does not have the right form.',
  unprintable: () => 'The text contains control characters or halves of characters that cannot be written.',
  'not-json': () => 'This is not a JSON object.',
  'postal-code': () => 'This is not a German postcode, which has exactly five digits.',
  'unknown-postal-code': (data) =>
    `There is no postcode ${said(data, 'postalCode')}. Similar ones: ${said(data, 'nearest')}.`,
  'unknown-participant': (data) => `Nobody has the id ${quote(said(data, 'id'))}.`,
  'unknown-need': (data) => `No open need of the alliance has the id ${quote(said(data, 'id'))}.`,
  'fixed-twice': () => 'This pair is fixed twice.',
  'fixed-and-forbidden': () => 'This pair is fixed, but also ruled out or in touch already.',
  'no-room': (data) => `${quote(said(data, 'participantId'))} does not accept that many requests.`,
  'no-turn': (data) => `That is too much at once for the need ${quote(said(data, 'needId'))} or for who has it.`,
  'no-time': () => 'The given number of introductions is too small for that many fixed pairs.',
  'repeated-id': (data) =>
    `The id ${quote(said(data, 'id'))} stands in line ${said(data, 'first')} already, with other content.`,
  id: () => 'This is not an id: letters, digits and . _ : -, at most 100 characters, beginning with a letter or digit.',
  'idempotency-key': () => 'An Idempotency-Key has 1 to 255 visible ASCII characters.',
  format: () => 'This is not a way of working together: small letters and underscores, such as workshop_visit.',
  ags: () => 'This is not the key of a district, which has exactly five digits.',
  number: (data) => `${quote(said(data, 'value'))} is not a whole number from ${said(data, 'expected')}.`,
  url: (data) => `${quote(said(data, 'value'))} is not an address that begins with ${said(data, 'expected')}.`,
  'one-of': (data) => `${quote(said(data, 'value'))} is none of: ${said(data, 'expected')}.`,
  'needs-neo4j': () => 'A process for jobs needs Neo4j; the embedded graph belongs to the web process alone.',
  'needs-redis': () => 'A process for jobs needs Redis.',
  unknown: () => 'We did not understand this.'
}

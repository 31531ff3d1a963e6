import { beforeAll, describe, expect, it } from 'vitest'
import type { Reader } from '../../src/language/read-text.js'
import { wantedFormats } from '../../src/language/wanted-formats.js'
import { wantedKinds } from '../../src/language/wanted-kinds.js'
import { openLanguage } from './open-language.js'

describe('hearing which kind of partner is asked for', () => {
  it.each([
    ['Wir suchen Tischlereien, die Prototypen bauen', ['craft']],
    ['Gesucht: Handwerksbetriebe für eine Befragung', ['craft']],
    ['Wer kennt einen Fotografen oder eine Agentur?', ['creative']],
    ['Wir brauchen eine Designerin für unser Logo', ['creative']],
    ['Gibt es eine Hochschule, die so etwas misst?', ['research']],
    ['Suche Institut oder Designer', ['creative', 'research']]
  ])('%s', (text, kinds) => {
    expect([...wantedKinds(text)].sort()).toEqual(kinds)
  })

  it.each([
    'Unser Betrieb sucht Hilfe gegen Holzstaub',
    'In meiner Tischlerei staubt es, wer weiß Rat?',
    'Die Hochschule liegt nebenan. Wir suchen Ruhe.',
    'Die Fräse rattert',
    ''
  ])('leaves it open when nobody is named: %s', (text) => {
    expect([...wantedKinds(text)]).toEqual([])
  })
})

describe('hearing which way of working is asked for', () => {
  let reader: Reader
  const formats = (text: string) => [...wantedFormats(reader.words(text))].sort()

  beforeAll(async () => {
    reader = (await openLanguage()).reader
  })

  it.each([
    ['Wir hätten gern eine Bachelorarbeit dazu', ['thesis']],
    ['Können wir die Maschine leihen oder mieten?', ['rental']],
    ['Schulung für drei Gesellen', ['training']],
    ['Studenten könnten bei uns ein Praktikum machen', ['internship', 'student_project']],
    ['Austausch mit Kollegen', ['peer_exchange']],
    ['Wir suchen einen Pilotkunden', ['pilot_customer']]
  ])('%s', (text, wanted) => {
    expect(formats(text)).toEqual(wanted)
  })

  it('leaves it open when none is named', () => {
    expect(formats('Beim Schleifen staubt es')).toEqual([])
    expect(formats('')).toEqual([])
  })
})

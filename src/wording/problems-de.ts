import type { ProblemCode } from '../contracts/problem.js'
import { type Data, said } from './data.js'
import { quote } from './german.js'

/** What went wrong: a short title and a sentence that says what to do about it. */
export interface ProblemWords {
  readonly title: string
  readonly detail: (data: Data) => string
}

const nouns: Readonly<Record<string, string>> = {
  participant: 'Beteiligte',
  need: 'Bedarf',
  concept: 'Begriff',
  'api-key': 'Schlüssel'
}

const named = (data: Data): string => {
  const noun = nouns[said(data, 'noun')]
  return noun === undefined ? 'Das' : `${noun} mit der Kennung ${quote(said(data, 'id'))}`
}

const fileReasons: Readonly<Record<string, (data: Data) => string>> = {
  missing: (data) => `${said(data, 'name')} gibt es nicht.`,
  'no-access': (data) => `${said(data, 'name')} darf oder kann nicht gelesen werden.`,
  'unknown-ending': (data) => `${said(data, 'name')} endet weder auf .jsonl noch auf .csv, .tsv oder .xlsx.`,
  'not-a-table': (data) =>
    `${said(data, 'name')} ist keine Tabelle${said(data, 'line') === '' ? '' : ` (Zeile ${said(data, 'line')})`}.`,
  empty: (data) => `${said(data, 'name')} ist leer.`,
  'no-known-column': (data) =>
    `Keine Spalte ist bekannt (${said(data, 'headings')}). Mit --map "Überschrift=Feld" lässt sich sagen, was sie bedeuten.`,
  'unknown-field': (data) => `Das Feld ${quote(said(data, 'field'))} gibt es nicht. Es gibt: ${said(data, 'fields')}.`,
  'unknown-heading': (data) =>
    `Die Spalte ${quote(said(data, 'heading'))} gibt es nicht. Es gibt: ${said(data, 'headings')}.`,
  'bad-mapping': (data) => `In --map ist ${quote(said(data, 'part'))} keine Zuordnung der Form Überschrift=Feld.`
}

const listenReasons: Readonly<Record<string, (data: Data) => string>> = {
  EADDRINUSE: (data) =>
    `Der Anschluss ${said(data, 'port')} ist schon belegt. Beenden Sie das andere Programm, oder wählen Sie mit PORT einen anderen.`,
  EACCES: (data) =>
    `Den Anschluss ${said(data, 'port')} darf dieses Programm nicht benutzen. Wählen Sie mit PORT einen ab 1024.`,
  EADDRNOTAVAIL: (data) => `Die Adresse ${said(data, 'host')} gehört nicht zu diesem Rechner. Bitte prüfen Sie HOST.`,
  ENOTFOUND: (data) => `Die Adresse ${said(data, 'host')} gibt es nicht. Bitte prüfen Sie HOST.`
}

const configurationDetail = (data: Data): string => {
  if (said(data, 'path') !== '')
    return `Der Ordner ${said(data, 'path')} lässt sich nicht benutzen. Bitte prüfen Sie GRAPH_PATH und die Rechte daran.`
  if (said(data, 'url') !== '')
    return `Unter ${said(data, 'url')} gibt es diese Datenbank nicht. Bitte prüfen Sie GRAPH_URL.`
  if (said(data, 'name') !== '') return `Der Wert von ${said(data, 'name')} stimmt nicht: ${said(data, 'detail')}`
  return 'Die Einstellungen stimmen nicht.'
}

/** One entry for every code of the closed list. */
export const problems: Readonly<Record<ProblemCode, ProblemWords>> = {
  'invalid-input': { title: 'Angaben stimmen nicht', detail: () => 'Bitte prüfen Sie die genannten Angaben.' },
  'unknown-postal-code': {
    title: 'Unbekannte Postleitzahl',
    detail: (data) => `Die Postleitzahl ${said(data, 'postalCode')} gibt es nicht.`
  },
  'not-found': { title: 'Nicht gefunden', detail: (data) => `${named(data)} gibt es hier nicht.` },
  'already-exists': { title: 'Schon vorhanden', detail: (data) => `${named(data)} gibt es schon.` },
  'stale-version': {
    title: 'Inzwischen geändert',
    detail: () => 'Jemand hat das inzwischen geändert. Bitte lesen Sie es neu und ändern Sie die neue Fassung.'
  },
  'version-required': {
    title: 'If-Match fehlt',
    detail: () => 'Wer ändert, sagt mit If-Match, welche Fassung gelesen wurde (der ETag der Antwort).'
  },
  'key-reused': {
    title: 'Idempotency-Key schon benutzt',
    detail: () => 'Dieser Idempotency-Key gehört zu einer anderen Anfrage. Bitte nehmen Sie einen neuen.'
  },
  'not-allowed': { title: 'Nicht erlaubt', detail: () => 'Dieser Schlüssel darf das nicht.' },
  'not-signed-in': {
    title: 'Schlüssel fehlt oder gilt nicht',
    detail: () => 'Dafür braucht es einen gültigen Schlüssel, als „Authorization: Bearer SCHLÜSSEL“.'
  },
  'too-many-requests': {
    title: 'Zu viele Anfragen',
    detail: (data) => `Das waren zu viele Anfragen in einer Minute. Bitte warten Sie ${said(data, 'seconds')} Sekunden.`
  },
  'too-large': { title: 'Zu groß', detail: (data) => `Die Anfrage ist zu groß: höchstens ${said(data, 'most')}.` },
  'unreadable-body': {
    title: 'Nicht lesbar',
    detail: () => 'Der Inhalt der Anfrage ist kein JSON in UTF-8.'
  },
  'unreadable-address': {
    title: 'Adresse nicht lesbar',
    detail: () => 'Die Adresse der Anfrage enthält Zeichen, die kein UTF-8 sind.'
  },
  'unsupported-type': {
    title: 'Andere Art von Inhalt',
    detail: () => 'Erwartet wird „Content-Type: application/json“ in UTF-8.'
  },
  'wrong-origin': {
    title: 'Von fremder Seite',
    detail: () => 'Diese Anfrage kam von einer anderen Seite und wurde deshalb nicht ausgeführt.'
  },
  'wrong-method': {
    title: 'Geht hier nicht',
    detail: (data) => `Unter dieser Adresse geht nur: ${said(data, 'allowed')}.`
  },
  'read-only': {
    title: 'Zurzeit nur lesen',
    detail: () => 'Es kann zurzeit nichts gespeichert werden, vermutlich ist der Datenträger voll. Lesen geht weiter.'
  },
  'not-ready': {
    title: 'Noch nicht bereit',
    detail: () => 'Handschlag startet oder endet gerade. Bitte versuchen Sie es gleich noch einmal.'
  },
  'graph-unreachable': {
    title: 'Graph nicht erreichbar',
    detail: (data) => `Der Graph ${said(data, 'url')} ist nicht zu erreichen. Läuft Neo4j, und stimmt GRAPH_URL?`
  },
  'graph-refused': {
    title: 'Anmeldung am Graphen abgelehnt',
    detail: () => 'Neo4j hat die Anmeldung abgelehnt. Stimmen GRAPH_USER und GRAPH_PASSWORD?'
  },
  'graph-locked': {
    title: 'Graph in Benutzung',
    detail: (data) =>
      `Der Ordner ${said(data, 'path')} wird gerade von einem anderen Programm benutzt. Beenden Sie es zuerst (zum Beispiel den laufenden Webdienst), oder benutzen Sie Neo4j.`
  },
  'graph-newer': {
    title: 'Graph ist neuer',
    detail: () => 'Der Graph wurde mit einer neueren Fassung von Handschlag geschrieben. Bitte benutzen Sie diese.'
  },
  'graph-damaged': {
    title: 'Graph ist beschädigt',
    detail: (data) =>
      `Der Graph ist beschädigt und wurde nicht geöffnet (${[said(data, 'path'), said(data, 'place'), said(data, 'detail')].filter((part) => part !== '').join(', ')}). Bitte spielen Sie eine Sicherung ein.`
  },
  'bad-configuration': { title: 'Einstellungen stimmen nicht', detail: configurationDetail },
  'cannot-listen': {
    title: 'Start nicht möglich',
    detail: (data) =>
      listenReasons[said(data, 'reason')]?.(data) ??
      `Unter ${said(data, 'host')}:${said(data, 'port')} kann nicht gestartet werden (${said(data, 'reason')}).`
  },
  'unreadable-file': {
    title: 'Datei nicht lesbar',
    detail: (data) =>
      `Die Datei ist nicht zu lesen: ${fileReasons[said(data, 'reason')]?.(data) ?? said(data, 'detail')}`
  },
  internal: {
    title: 'Fehler bei uns',
    detail: (data) =>
      `Das ist unser Fehler, nicht Ihrer. Wenn Sie uns schreiben, nennen Sie bitte das Zeichen ${said(data, 'reference')}.`
  }
}

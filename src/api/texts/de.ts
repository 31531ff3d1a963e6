/** Words of the reference that belong to no single route. German is the source of truth. */
export const de = {
  title: 'Schnittstelle für Programme',
  intro:
    'Handschlag bringt Handwerksbetriebe mit Forschungsgruppen und Kreativagenturen zusammen. Fragen darf jeder; wer schreibt, braucht einen Schlüssel. Alles ist JSON in UTF-8, höchstens 128 kB je Anfrage.',
  key: 'Ein Schlüssel, wie ihn der Betreiber mit „npm run cli -- api-keys create NAME“ anlegt: „Authorization: Bearer SCHLÜSSEL“.',
  idempotencyKey:
    'Ein selbst gewähltes Zeichen. Dieselbe Anfrage mit demselben Zeichen wird nur einmal ausgeführt und bekommt dieselbe Antwort (24 Stunden lang); eine andere Anfrage damit wird abgelehnt.',
  ifMatch: 'Der ETag der Fassung, die geändert werden soll.',
  lang: 'Sprache der Sätze in der Antwort; sonst gilt Accept-Language, sonst Deutsch.',
  problem: 'Was schiefging, mit Titel, Rat und den Feldern, um die es geht.',
  tags: {
    suggestions: 'Vorschläge: wer zu einem Bedarf passt und warum.',
    participants: 'Beteiligte: Handwerksbetriebe, Forschungsgruppen, Kreativagenturen, Beratungsstellen.',
    needs: 'Bedarfe: was Beteiligte suchen, in ihren Worten.',
    concepts: 'Begriffe: der Wortschatz, der Werkstatt, Hochschule und Gestaltung verbindet.',
    districts: 'Kreise und kreisfreie Städte.',
    alliances: 'Bündnisse mit ihren Kreisen und Angeboten.',
    health: 'Zustand des Dienstes, für Maschinen, die ihn überwachen.'
  },
  refusals: {
    400: 'Die Angaben stimmen nicht; `errors` nennt die Felder.',
    401: 'Der Schlüssel fehlt oder gilt nicht.',
    403: 'Dieser Schlüssel darf das nicht.',
    404: 'Das gibt es nicht.',
    409: 'Diese Kennung gibt es schon.',
    412: 'Jemand hat das inzwischen geändert.',
    413: 'Die Anfrage ist zu groß.',
    415: 'Die Anfrage ist kein JSON in UTF-8.',
    422: 'Der Idempotency-Key gehört zu einer anderen Anfrage.',
    428: 'If-Match fehlt.',
    429: 'Zu viele Anfragen in einer Minute; `Retry-After` sagt, wann es weitergeht.'
  },
  health: {
    alive: 'Der Dienst läuft.',
    ready: 'Der Dienst kann antworten: Alle Beteiligten sind geladen.',
    notReady: 'Der Dienst startet noch.',
    metrics: 'Messwerte für Prometheus.'
  },
  page: {
    home: 'Zur Startseite',
    other: 'English',
    document: 'OpenAPI-Dokument (JSON)',
    contents: 'Inhalt',
    errorsTitle: 'Fehler',
    errors:
      'Jeder Fehler ist application/problem+json mit type, title, status, detail und errors: [{ pointer, detail }]. Der type führt hierher.',
    code: 'Zeichen',
    status: 'Status',
    meaning: 'Bedeutung',
    keyNeeded: 'mit Schlüssel',
    anybody: 'ohne Schlüssel',
    parameters: 'In Adresse und Kopf',
    body: 'Inhalt der Anfrage',
    answers: 'Antworten',
    name: 'Name',
    form: 'Form',
    text: 'Erklärung',
    required: 'nötig',
    example: 'Beispiel',
    schemas: 'Formen'
  }
}

export type ReferenceTexts = typeof de

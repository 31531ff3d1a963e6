import { Problem } from '../../contracts/problem.js'

/** What rows of a file become. */
export type ImportNoun = 'participant' | 'need'

/** How the text of a cell becomes a value. */
export type CellKind = 'text' | 'number' | 'list' | 'kind' | 'formats' | 'postal-code' | 'website' | 'status'

interface Column {
  readonly kind: CellKind
  /** Usual headings, folded by `foldHeading`. */
  readonly headings: readonly string[]
}

const column = (kind: CellKind, headings: string): Column => ({ kind, headings: headings.split('|') })

const columns: Readonly<Record<ImportNoun, Readonly<Record<string, Column>>>> = {
  participant: {
    id: column('text', 'id|nr|nummer|kennung|lfdnr'),
    kind: column('kind', 'kind|art|typ|gruppe'),
    name: column('text', 'name|firma|firmenname|betrieb|betriebsname|unternehmen|bezeichnung|organisation'),
    institution: column('text', 'institution|einrichtung|hochschule|universitaet|traeger'),
    postalCode: column('postal-code', 'postalcode|plz|postleitzahl'),
    town: column('text', 'town|ort|stadt|gemeinde|wohnort|sitz'),
    trade: column('text', 'trade|gewerk|handwerk|beruf|gewerbe'),
    subject: column('text', 'subject|fach|fachgebiet|fachrichtung|disziplin'),
    submarket: column('text', 'submarket|teilmarkt|branche'),
    employees: column(
      'number',
      'employees|mitarbeiter|mitarbeiterzahl|anzahlmitarbeiter|beschaeftigte|beschaeftigtenzahl'
    ),
    text: column('text', 'text|beschreibung|profil|ueberuns|kurzprofil|vorstellung'),
    skills: column('list', 'skills|kompetenzen|faehigkeiten|leistungen|angebote|angebot|kenntnisse'),
    equipment: column('list', 'equipment|ausstattung|maschinen|geraete|labor|labore'),
    formats: column('formats', 'formats|formate|zusammenarbeit|formen'),
    seeks: column('list', 'seeks|sucht|gesucht|partnerwunsch|wunschpartner'),
    maxDistanceKm: column('number', 'maxdistancekm|umkreis|umkreiskm|radius|radiuskm|entfernung|entfernungkm'),
    capacity: column('number', 'capacity|kapazitaet|anfragen|anfragenproquartal'),
    website: column('website', 'website|webseite|homepage|internet|url|www')
  },
  need: {
    id: column('text', 'id|nr|nummer|kennung|lfdnr'),
    participantId: column('text', 'participantid|beteiligte|beteiligtenid|firmenid|betriebsnummer'),
    from: column('kind', 'from|von|art|typ'),
    trade: column('text', 'trade|gewerk|handwerk|beruf|gewerbe'),
    employees: column('number', 'employees|mitarbeiter|mitarbeiterzahl|beschaeftigte'),
    postalCode: column('postal-code', 'postalcode|plz|postleitzahl'),
    town: column('text', 'town|ort|stadt|gemeinde'),
    text: column('text', 'text|bedarf|beschreibung|anliegen|frage|problem|wunsch'),
    fieldOfAction: column('text', 'fieldofaction|handlungsfeld|modul'),
    status: column('status', 'status|stand')
  }
}

/** A heading of a file with the field it stands for. */
export interface MappedColumn {
  readonly heading: string
  readonly field: string
  readonly kind: CellKind
}

/**
 * Finds out what the columns of a file mean: first by the mapping a person gave (heading → field), else by the
 * usual German and English headings. Columns nobody knows are null.
 *
 * Problems: `unreadable-file` with `reason` `no-known-column`, `unknown-field` or `unknown-heading`.
 */
export function mapColumns(
  noun: ImportNoun,
  headings: readonly string[],
  mapping: ReadonlyMap<string, string>
): readonly (MappedColumn | null)[] {
  const known = columns[noun]
  const given = new Map([...mapping].map(([heading, field]) => [foldHeading(heading), field]))
  for (const [heading, field] of mapping) {
    if (!known[field])
      throw new Problem('unreadable-file', { reason: 'unknown-field', field, fields: Object.keys(known).join(', ') })
    if (!headings.some((one) => foldHeading(one) === foldHeading(heading)))
      throw new Problem('unreadable-file', { reason: 'unknown-heading', heading, headings: headings.join(', ') })
  }
  const taken = new Set(mapping.values())
  const mapped = headings.map((heading) => {
    const field = given.get(foldHeading(heading)) ?? usualField(known, heading, taken)
    const kind = field === undefined ? undefined : known[field]?.kind
    if (field === undefined || kind === undefined) return null
    taken.add(field)
    return { heading, field, kind }
  })
  if (mapped.every((one) => one === null))
    throw new Problem('unreadable-file', { reason: 'no-known-column', headings: headings.join(', ') })
  return mapped
}

/** Lower case, umlauts spelled out, letters and digits only: `Umkreis (km)` is `umkreiskm`. */
export const foldHeading = (heading: string): string =>
  heading
    .toLocaleLowerCase('de')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]/g, '')

const usualField = (
  known: Readonly<Record<string, Column>>,
  heading: string,
  taken: ReadonlySet<string>
): string | undefined =>
  Object.keys(known).find((field) => !taken.has(field) && known[field]?.headings.includes(foldHeading(heading)))

import type { CellKind } from './columns.js'

const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ['craft', /^(craft|handwerk|handwerksbetrieb|betrieb|firma)/],
  ['research', /^(research|forschung|wissenschaft|hochschule|universit|institut|professur)/],
  ['creative', /^(creative|kreativ|agentur|kunst|gestaltung)/],
  ['multiplier', /^(multipli|kammer|innung|verband|wirtschaftsf)/]
]

const formats: Readonly<Record<string, string>> = {
  abschlussarbeit: 'thesis',
  studienprojekt: 'student_project',
  studierendenprojekt: 'student_project',
  praktikum: 'internship',
  praktikumsplatz: 'internship_place',
  auftragsforschung: 'contract_research',
  verbundprojekt: 'joint_project',
  projekt: 'project',
  beratung: 'consulting',
  workshop: 'workshop',
  werkstattbesuch: 'workshop_visit',
  schulung: 'training',
  weiterbildung: 'training',
  laborzugang: 'lab_use',
  labornutzung: 'lab_use',
  designsprint: 'design_sprint',
  residenz: 'residency',
  verleih: 'rental',
  maschinenteilung: 'machine_sharing',
  maschinennutzung: 'machine_sharing',
  erfahrungsaustausch: 'peer_exchange',
  pilotkunde: 'pilot_customer',
  pilotbetrieb: 'pilot_customer',
  lieferant: 'supplier',
  zulieferer: 'supplier'
}

const statuses: Readonly<Record<string, string>> = {
  offen: 'open',
  vermittelt: 'served',
  erledigt: 'served',
  zurückgezogen: 'withdrawn'
}

/**
 * Reads a cell as the value of a field. What it cannot make sense of stays as written, for the contract to refuse
 * with a reason. An empty cell is undefined: the field counts as not told.
 */
export function readCell(kind: CellKind, cell: unknown): unknown {
  const text = cell === null || cell === undefined ? '' : String(cell).trim()
  if (text === '') return undefined
  switch (kind) {
    case 'text':
      return text
    case 'number':
      return typeof cell === 'number' ? cell : readNumber(text)
    case 'list':
      return readList(text)
    case 'kind':
      return kinds.find(([, words]) => words.test(text.toLocaleLowerCase('de')))?.[0] ?? text
    case 'formats':
      return readList(text).map((word) => formats[word.toLocaleLowerCase('de').replace(/[^a-zäöüß]/g, '')] ?? word)
    case 'postal-code':
      // A table that takes the code for a number drops its leading zero.
      return /^\d{4}$/.test(text) ? `0${text}` : text.replace(/^D-?\s*(?=\d{5}$)/i, '')
    case 'website':
      return /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`
    case 'status':
      return statuses[text.toLocaleLowerCase('de')] ?? text
  }
}

/** `1.200` and `1200`, `12,5` and `12.5`, with or without `km` behind. */
function readNumber(text: string): number | string {
  const plain = text
    .replace(/\s*km$/i, '')
    .replace(/\.(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
  const number = Number(plain)
  return Number.isFinite(number) ? number : text
}

/** Parts between semicolons, bars or line ends; between commas where there are none of those. */
function readList(text: string): readonly string[] {
  const divider = /[;|\n]/.test(text) ? /[;|\n]/ : /,/
  return text
    .split(divider)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

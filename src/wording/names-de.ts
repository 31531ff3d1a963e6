type Names = Readonly<Record<string, string>>

const kinds: Names = {
  craft: 'Handwerksbetriebe',
  research: 'Forschungsgruppen',
  creative: 'Kreativagenturen',
  multiplier: 'Beratungsstellen'
}

/** Ways of working together. */
const formats: Names = {
  consulting: 'Beratung',
  contract_research: 'Forschungsauftrag',
  design_sprint: 'Ideen- und Gestaltungswoche',
  internship: 'Praktikum',
  internship_place: 'Praktikumsplatz',
  joint_project: 'gemeinsames Vorhaben',
  lab_use: 'Labor mitbenutzen',
  machine_sharing: 'Maschine mitbenutzen',
  peer_exchange: 'Austausch unter Betrieben',
  pilot_customer: 'Neues als Erster erproben',
  project: 'Auftrag',
  rental: 'Geräte leihen',
  residency: 'Mitarbeit auf Zeit in der Werkstatt',
  student_project: 'Projekt mit Studierenden',
  supplier: 'Zulieferung',
  thesis: 'Abschlussarbeit',
  training: 'Schulung',
  workshop: 'gemeinsamer Arbeitstag',
  workshop_visit: 'Besuch in der Werkstatt'
}

export const names = { kinds, formats }

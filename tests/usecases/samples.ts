import { NeedInput } from '../../src/contracts/need.js'
import { ParticipantInput } from '../../src/contracts/participant.js'

/** A craft firm, invented; everything an import could say. */
export const joinery = (given: Partial<ParticipantInput> = {}): ParticipantInput =>
  ParticipantInput.parse({
    id: 'joinery',
    kind: 'craft',
    name: 'Tischlerei Birkenhain GmbH',
    postalCode: '39576',
    town: 'Stendal',
    trade: 'Tischler',
    employees: 7,
    text: 'Wir bauen Treppen. Rufen Sie an: 03931 123456.',
    skills: ['Treppenbau', 'CNC-Fräsen bei Birkenhain', 'Fenster für Stendal'],
    equipment: ['Fünfachsfräse'],
    formats: ['peer_exchange'],
    seeks: ['Gestaltung'],
    maxDistanceKm: 80,
    capacity: 2,
    website: 'https://birkenhain.example',
    ...given
  })

export const institute = (given: Partial<ParticipantInput> = {}): ParticipantInput =>
  ParticipantInput.parse({
    id: 'institute',
    kind: 'research',
    name: 'Arbeitsgruppe Holzphysik',
    institution: 'Hochschule Musterstadt',
    postalCode: '39104',
    subject: 'Holztechnologie',
    text: 'Feuchtetransport und Quellung von Holzwerkstoffen.',
    skills: ['Holzfeuchtemessung', 'Klimakammerversuche'],
    formats: ['thesis'],
    ...given
  })

export const need = (given: Partial<NeedInput> = {}): NeedInput =>
  NeedInput.parse({
    id: 'need',
    from: 'craft',
    participantId: 'joinery',
    text: 'Unsere Treppenstufen verziehen sich bei Familie in Stendal. Fragen an meister@birkenhain.example',
    ...given
  })

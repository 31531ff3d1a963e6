import { Participant } from '../../contracts/participant.js'

const facts = Participant.omit({ createdAt: true, changedAt: true, version: true }).keyof().options

/** Whether two participants say the same; times and version aside. */
export const isSame = (one: Participant, other: Participant): boolean => said(one) === said(other)

const said = (participant: Participant): string => JSON.stringify(facts.map((fact) => participant[fact]))

import { Need } from '../../contracts/need.js'

const facts = Need.omit({ about: true, createdAt: true, changedAt: true, version: true }).keyof().options

/** Whether two needs say the same; what they were understood as, times and version aside. */
export const isSameNeed = (one: Need, other: Need): boolean => said(one) === said(other)

const said = (need: Need): string => JSON.stringify(facts.map((fact) => need[fact]))

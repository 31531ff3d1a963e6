import { type OpenChoice, worthOf } from './open-choice.js'
import type { ScoredPair } from './plan-task.js'

/** What a solver of linear programs answers. */
export interface LinearAnswer {
  readonly optimal: boolean
  /** Value of each column by name. */
  readonly values: ReadonlyMap<string, number>
  /** Dual price of each row by name; its sign depends on the solver. */
  readonly prices: ReadonlyMap<string, number>
}

/** Solves a linear program in CPLEX LP format. Handed in: loading a solver touches the world. */
export type SolveLinear = (program: string) => Promise<LinearAnswer>

/** Names of the rows that limit a pair. */
export interface Rows {
  readonly need: (needId: string) => string
  readonly participant: (participantId: string) => string
  readonly asker: (needId: string) => string
  readonly time: string
}

/** Short row names by position; ids may hold letters the format does not allow. */
export const nameRows = ({ room, turns, askerTurns, askerOf }: OpenChoice): Rows => {
  const number = (keys: Iterable<string>) => new Map([...keys].map((key, at) => [key, at]))
  const [needs, participants, askers] = [number(turns.keys()), number(room.keys()), number(askerTurns.keys())]
  return {
    need: (id) => `n${needs.get(id)}`,
    participant: (id) => `p${participants.get(id)}`,
    asker: (id) => `a${askers.get(askerOf(id))}`,
    time: 't'
  }
}

/**
 * The plan as a linear program over `pairs`, one column x0, x1, … each: most worth, within room, turns and time.
 * Needs below askers on one side, participants on the other, and one limit for all are the arcs of a flow network
 * (manager, askers, needs, participants), whose constraint matrix is totally unimodular; with whole limits every
 * vertex is whole (Hoffman and Kruskal 1956; Schrijver, Combinatorial Optimization, 2003, ch. 13 and 21). So no
 * integer program is needed.
 */
export const writeLp = (choice: OpenChoice, pairs: readonly ScoredPair[], rows: Rows): string => {
  const groups = new Map<string, { limit: number; columns: string[] }>()
  const add = (row: string, limit: number, column: string) => {
    const group = groups.get(row) ?? { limit, columns: [] }
    group.columns.push(column)
    groups.set(row, group)
  }
  const isTight = tightRows(choice)
  pairs.forEach(({ needId, participantId }, at) => {
    const column = `x${at}`
    add(rows.need(needId), choice.turns.get(needId) ?? 0, column)
    add(rows.participant(participantId), choice.room.get(participantId) ?? 0, column)
    if (isTight.asker(needId)) add(rows.asker(needId), choice.askerTurns.get(choice.askerOf(needId)) ?? 0, column)
    if (isTight.time) add(rows.time, choice.time, column)
  })
  const limits = [...groups]
    .filter(([, { limit, columns }]) => columns.length > limit)
    .map(([row, { limit, columns }]) => ` ${row}: ${sum(columns)} <= ${limit}`)
  return [
    'Maximize',
    ` worth: ${sum(pairs.map((pair, at) => `${worthOf(pair).toFixed(6)} x${at}`))}`,
    'Subject To',
    ...limits,
    'Bounds',
    ...pairs.map((_, at) => ` 0 <= x${at} <= 1`),
    'End',
    ''
  ].join('\n')
}

/** Rows that the turns of the needs do not imply anyway; without the others programs solve several times faster. */
const tightRows = ({ turns, askerTurns, askerOf, time }: OpenChoice) => {
  const wanted = new Map<string, number>()
  let all = 0
  for (const [needId, count] of turns) {
    wanted.set(askerOf(needId), (wanted.get(askerOf(needId)) ?? 0) + count)
    all += count
  }
  return {
    asker: (needId: string): boolean => (wanted.get(askerOf(needId)) ?? 0) > (askerTurns.get(askerOf(needId)) ?? 0),
    time: all > time
  }
}

/** A sum in lines of some terms: the format limits their length. */
const sum = (terms: readonly string[]): string => {
  const lines: string[] = []
  for (let at = 0; at < terms.length; at += 8) lines.push(terms.slice(at, at + 8).join(' + '))
  return lines.join(' +\n  ')
}

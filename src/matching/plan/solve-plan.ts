import { greedyPlan } from './greedy-plan.js'
import { type OpenChoice, openChoice, worthOf } from './open-choice.js'
import { byIds, keyOf, type PlanTask, type ScoredPair } from './plan-task.js'
import { type LinearAnswer, nameRows, type Rows, type SolveLinear, writeLp } from './write-lp.js'

/** Pairs of each need the first program looks at, and at least so many pairs for each introduction there is time for. */
const FIRST_OF_NEED = 3
const FIRST_OF_TIME = 4
/** Pairs added at once; programs solved at most. Usual are three to six. */
const ADDED_AT_ONCE = 4_000
const MOST_ROUNDS = 60
/** Gain below which a pair cannot change the plan; tie orders differ by more. */
const NO_GAIN = 1e-6

/** Chosen pairs, the fixed ones included, by ids. */
export interface Solved {
  readonly chosen: readonly ScoredPair[]
  /** False when the solver gave up: then the pairs are the greedy ones, within all limits but perhaps not the best. */
  readonly optimal: boolean
}

/**
 * The introductions with the most worth that room, turns and time allow: a weighted b-matching. Solved by column
 * generation (Dantzig and Wolfe 1960): a program over the most promising pairs, whose prices tell which of the others
 * could still add worth; none left means the best over all pairs. The same task gives the same plan.
 */
export const solvePlan = async (task: PlanTask, solve: SolveLinear): Promise<Solved> => {
  const choice = openChoice(task)
  const scores = new Map(task.pairs.map((pair) => [keyOf(pair), pair.score]))
  const fixed = task.fixed.map((pair) => ({ ...pair, score: scores.get(keyOf(pair)) ?? 0 }))
  const greedy = greedyPlan(choice)
  const best = choice.time > 0 && choice.pairs.length > 0 ? await improve(choice, greedy, solve) : []
  return { chosen: [...fixed, ...(best ?? greedy)].sort(byIds), optimal: best !== null }
}

const improve = async (
  choice: OpenChoice,
  greedy: readonly ScoredPair[],
  solve: SolveLinear
): Promise<readonly ScoredPair[] | null> => {
  const rows = nameRows(choice)
  let looked = new Set([...greedy, ...firstLook(choice)])
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const pairs = choice.pairs.filter((pair) => looked.has(pair))
    const answer = await solve(writeLp(choice, pairs, rows))
    if (!answer.optimal) return null
    const gains = gainsOf(choice, looked, answer, rows)
    if (gains.length === 0) return pairs.filter((_, at) => (answer.values.get(`x${at}`) ?? 0) > 0.5)
    looked = new Set([...looked, ...gains])
  }
  return null
}

const firstLook = ({ pairs, time }: OpenChoice): readonly ScoredPair[] => {
  const seen = new Map<string, number>()
  const promising = byWorth(pairs).filter(({ needId }) => {
    const count = (seen.get(needId) ?? 0) + 1
    seen.set(needId, count)
    return count <= FIRST_OF_NEED
  })
  return promising.slice(0, Math.max(100, FIRST_OF_TIME * time))
}

/** Pairs not looked at whose worth is above the prices of all they would use up, the most gainful first. */
const gainsOf = (
  choice: OpenChoice,
  looked: ReadonlySet<ScoredPair>,
  { prices }: LinearAnswer,
  rows: Rows
): readonly ScoredPair[] => {
  // Every limit is an upper one, so all prices have one sign; a row no program had yet costs nothing.
  const price = (row: string): number => Math.abs(prices.get(row) ?? 0)
  const time = price(rows.time)
  return choice.pairs
    .filter((pair) => !looked.has(pair))
    .map((pair) => ({
      pair,
      gain:
        worthOf(pair) -
        price(rows.need(pair.needId)) -
        price(rows.participant(pair.participantId)) -
        price(rows.asker(pair.needId)) -
        time
    }))
    .filter(({ gain }) => gain > NO_GAIN)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, ADDED_AT_ONCE)
    .map(({ pair }) => pair)
}

const byWorth = (pairs: readonly ScoredPair[]): readonly ScoredPair[] =>
  pairs
    .map((pair) => ({ pair, worth: worthOf(pair) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ pair }) => pair)

import { openSolver } from '../../src/compose/open-solver.js'
import { greedyPlan } from '../../src/matching/plan/greedy-plan.js'
import { openChoice, worthOf } from '../../src/matching/plan/open-choice.js'
import type { PlanTask, ScoredPair } from '../../src/matching/plan/plan-task.js'
import { solvePlan } from '../../src/matching/plan/solve-plan.js'
import { createRandom } from '../simulate/random.js'

/**
 * Time to solve the week's plan: `npx tsx tests/bench/plan.ts [needs] [partners]`. Every need knows 20 partners, some
 * of whom are everybody's favourites; a quarter's room for three requests each.
 */
const needs = Number(process.argv[2] ?? 5_000)
const partners = Number(process.argv[3] ?? 5_000)
const random = createRandom(7)

const pairsOf = (need: number): readonly ScoredPair[] => {
  const known = new Set<number>()
  while (known.size < Math.min(20, partners)) known.add(Math.floor(random.next() ** 2 * partners))
  return [...known].map((p) => ({ needId: `n${need}`, participantId: `p${p}`, score: 0.2 + 0.6 * random.next() }))
}

const task: PlanTask = {
  pairs: Array.from({ length: needs }, (_, need) => pairsOf(need)).flat(),
  askers: new Map(Array.from({ length: needs }, (_, need) => [`n${need}`, `firm${Math.floor(need / 2)}`])),
  room: new Map(Array.from({ length: partners }, (_, p) => [`p${p}`, 3])),
  perNeed: 1,
  perAsker: 2,
  introductions: 0,
  leastScore: 0.1,
  fixed: [],
  forbidden: []
}

const solver = openSolver()
const worth = (pairs: readonly ScoredPair[]): number => pairs.reduce((sum, pair) => sum + worthOf(pair), 0)
console.log(`${needs} needs, ${partners} partners, ${task.pairs.length} pairs`)
console.log('| introductions | programs | seconds | chosen | worth against greedy | best |\n|---|---|---|---|---|---|')
for (const introductions of [20, 200, 2_000, needs]) {
  let programs = 0
  const started = performance.now()
  const { chosen, optimal } = await solvePlan({ ...task, introductions }, (program) => {
    programs += 1
    return solver.solve(program)
  })
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  const greedy = worth(greedyPlan(openChoice({ ...task, introductions })))
  const gain = `${((worth(chosen) / greedy - 1) * 100).toFixed(2)} %`
  console.log(
    `| ${introductions} | ${programs} | ${seconds} | ${chosen.length} | ${gain} | ${optimal ? 'yes' : 'no'} |`
  )
}
await solver.close()

import { openSolver } from '../../src/compose/open-solver.js'
import { solvePlan } from '../../src/matching/plan/solve-plan.js'
import { twoSided } from '../../src/matching/two-sided.js'
import { weights } from '../../src/matching/weights.js'
import { createSeed } from '../../src/store/seed.js'
import { openReader, rankByHandschlag } from '../simulate/matchers.js'
import { createRandom } from '../simulate/random.js'
import { inventRegion } from '../simulate/region.js'
import { splitVocabulary } from '../simulate/split-vocabulary.js'

/** Time from needs in words to a whole plan: `npx tsx tests/bench/plan-of-region.ts [needs] [participants]`. */
const needs = Number(process.argv[2] ?? 5_000)
const firms = Number(process.argv[3] ?? 5_000)
const seed = createSeed()
const { known, spoken } = splitVocabulary(await seed.concepts())
const places = (await seed.places()).filter(({ ags }) => ags.startsWith('15'))
const region = inventRegion(createRandom(3), spoken, places, { firms, weeks: needs / 50, needsPerWeek: 50 })
const reader = await openReader(known)
const solver = openSolver()
const seconds = (since: number): string => ((performance.now() - since) / 1_000).toFixed(1)

const reading = performance.now()
const fittings = rankByHandschlag(region, reader)
console.log(
  `${region.needs.length} needs read and ranked against ${firms} participants: ${seconds(reading)} s, profiles included`
)
const pairs = [...fittings].flatMap(([needId, list]) =>
  list.map(({ participantId, parts, confidence }) => ({ needId, participantId, score: twoSided(parts) * confidence }))
)
for (const introductions of [50, 1_000, needs]) {
  const solving = performance.now()
  const { chosen, optimal } = await solvePlan(
    {
      pairs,
      askers: new Map(region.needs.map(({ need, asker }) => [need.id, asker.participant.id])),
      room: new Map(region.people.map(({ participant }) => [participant.id, participant.capacity])),
      perNeed: 1,
      perAsker: 2,
      introductions,
      leastScore: weights.planLeastScore,
      fixed: [],
      forbidden: []
    },
    solver.solve
  )
  const kind = optimal ? 'best' : 'greedy'
  console.log(
    `${introductions} introductions asked, ${chosen.length} chosen of ${pairs.length} pairs (${kind}): ${seconds(solving)} s`
  )
}
await solver.close()

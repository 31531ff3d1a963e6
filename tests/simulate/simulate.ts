import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openSolver } from '../../src/compose/open-solver.js'
import { twoSided } from '../../src/matching/two-sided.js'
import { packageRoot } from '../../src/store/package-root.js'
import { createSeed } from '../../src/store/seed.js'
import { mean } from '../quality/metrics.js'
import { drawBars } from './chart.js'
import { createDecide } from './fate.js'
import { type Fitting, openReader, rankByHandschlag, rankByKeywords } from './matchers.js'
import { createRandom } from './random.js'
import { inventRegion } from './region.js'
import { splitVocabulary } from './split-vocabulary.js'
import { byChance, byPlan, byScore, byScoreWithinCapacity } from './strategies.js'
import { liveYear, type Strategy, type YearResult } from './year.js'

/**
 * A year of an invented region, lived by several ways of introducing people: `npm run simulate`, with `-- --firms N
 * --weeks N --needs N (a week) --time N (introductions a week) --runs N --seed N`. Prints a table and,
 * asked without options, writes `.github/simulation.svg`. What is assumed stands in region.ts (who is there, what they say), fate.ts (what they want,
 * unseen by all) and year.ts (the rules); the same seed gives the same figures.
 */
const { values } = parseArgs({
  options: {
    firms: { type: 'string', default: '3000' },
    weeks: { type: 'string', default: '52' },
    needs: { type: 'string', default: '40' },
    time: { type: 'string', default: '30' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' }
  }
})
const [firms, weeks, needsPerWeek, time, runs, seed] = [
  Number(values.firms),
  Number(values.weeks),
  Number(values.needs),
  Number(values.time),
  Number(values.runs),
  Number(values.seed)
]

const files = createSeed()
const { known, spoken } = splitVocabulary(await files.concepts())
/** Saxony-Anhalt, as large as a real alliance with its neighbours. */
const places = (await files.places()).filter(({ ags }) => ags.startsWith('15'))
const reader = await openReader(known)
const solver = openSolver()
const bothSides = ({ parts, confidence }: Fitting): number => twoSided(parts) * confidence
const results = new Map<string, YearResult[]>()
const started = performance.now()
let needCount = 0

for (let run = 0; run < runs; run += 1) {
  const region = inventRegion(createRandom(seed + run), spoken, places, { firms, weeks, needsPerWeek })
  needCount += region.needs.length / runs
  const fittings = rankByHandschlag(region, reader)
  const keywords = rankByKeywords(region)
  const strategies: Readonly<Record<string, Strategy>> = {
    random: byChance(region, createRandom(seed + run + 1_000)),
    'keyword search': byScore(keywords, ({ score }) => score),
    'one-sided ranking': byScore(fittings, ({ score, confidence }) => score * confidence),
    'greedy reciprocal': byScore(fittings, bothSides),
    'greedy reciprocal, capacity': byScoreWithinCapacity(region, fittings, bothSides),
    'Handschlag, not learning': byPlan(region, fittings, solver.solve, false),
    Handschlag: byPlan(region, fittings, solver.solve, true)
  }
  for (const [name, strategy] of Object.entries(strategies)) {
    const decide = createDecide(spoken, seed + run)
    const result = await liveYear(region, strategy, decide, { weeks, time, patience: 8, tries: 3 })
    results.set(name, [...(results.get(name) ?? []), result])
  }
}
await solver.close()

const spread = (numbers: readonly number[]): number => Math.sqrt(mean(numbers.map((one) => (one - mean(numbers)) ** 2)))
const figure = (years: readonly YearResult[], key: keyof YearResult, digits = 0): string => {
  const numbers = years.map((year) => year[key])
  return `${mean(numbers).toFixed(digits)} ± ${spread(numbers).toFixed(digits)}`
}

console.log(
  `${firms} participants, ${Math.round(needCount)} needs in ${weeks} weeks, time for ${time} introductions a week, ${runs} regions (mean ± standard deviation)`
)
console.log(
  '\n| way of introducing | introductions | accepted | cooperations | overrun | unserved needs | Gini of requests |'
)
console.log('|---|---|---|---|---|---|---|')
for (const [name, years] of results) {
  const cells = [
    figure(years, 'introductions'),
    figure(years, 'accepted'),
    figure(years, 'cooperations'),
    figure(years, 'overrun'),
    figure(years, 'unserved'),
    figure(years, 'gini', 3)
  ]
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
const panel = (title: string, key: keyof YearResult) => ({
  title,
  bars: [...results].map(([label, years]) => {
    const numbers = years.map((year) => year[key])
    return { label, value: mean(numbers), spread: spread(numbers) }
  })
})
const chart = drawBars('A simulated year of an alliance', [
  panel('Cooperations in a year', 'cooperations'),
  panel('Firms, groups and agencies overrun', 'overrun')
])
// Only the figures that README shows are drawn; somebody's trial leaves the chart alone.
if (process.argv.length <= 2) await writeFile(join(packageRoot(), '.github', 'simulation.svg'), chart)
console.log(`\n${Math.round((performance.now() - started) / 1_000)} s on ${cpus()[0]?.model.trim()}, seed ${seed}`)

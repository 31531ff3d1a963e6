import { parseArgs } from 'node:util'
import { createBm25, createNgrams } from './baselines.js'
import { measureExposure } from './exposure.js'
import { printMelo } from './melo.js'
import { auroc, mean, ndcg, recall, reciprocalRank, success } from './metrics.js'
import { type JudgedNeed, openMatcher, readYardstick } from './open-matcher.js'
import { measureReliability } from './reliability.js'

type Ranker = (need: JudgedNeed) => readonly string[]

const { values: asked } = parseArgs({ options: { melo: { type: 'string' } }, strict: false })
if (typeof asked.melo === 'string') {
  await printMelo(asked.melo)
  process.exit(0)
}

const { participants, needs } = await readYardstick()
const matcher = await openMatcher(participants)
const documents = participants.map(({ id, name, institution, trade, subject, submarket, text, skills, equipment }) => ({
  id,
  text: [name, institution, trade, subject, submarket, text, ...skills, ...equipment]
    .filter((part) => part !== null)
    .join('. ')
}))
const bm25 = createBm25(documents)
const ngrams = createNgrams(documents)
const rankers: Readonly<Record<string, Ranker>> = {
  'BM25, German stemmer': ({ text }) => bm25(text),
  'character n-grams': ({ text }) => ngrams(text),
  Handschlag: ({ text, trade }) => matcher.find(text, trade, 100).suggestions.map(({ participant }) => participant.id)
}

const row = (label: string, ranker: Ranker, judged: readonly JudgedNeed[]): string => {
  const served = judged.filter(({ grades }) => grades.size > 0)
  const rankings = served.map((need) => ({ ranking: ranker(need), grades: need.grades }))
  const figures = [
    mean(rankings.map(({ ranking, grades }) => ndcg(ranking, grades, 10))),
    mean(rankings.map(({ ranking, grades }) => success(ranking, grades, 5))),
    mean(rankings.map(({ ranking, grades }) => reciprocalRank(ranking, grades))),
    mean(rankings.map(({ ranking, grades }) => recall(ranking, grades, 20)))
  ]
  return `| ${label} | ${served.length} | ${figures.map((figure) => figure.toFixed(3)).join(' | ')} |`
}

const head = (title: string): string =>
  `\n| ${title} | needs | nDCG@10 | success@5 | MRR | recall@20 |\n|---|---|---|---|---|---|`
const groups = (key: (need: JudgedNeed) => string): readonly string[] => [...new Set(needs.map(key))].sort()
const own = rankers.Handschlag ?? (() => [])

console.log(`${participants.length} participants, ${needs.length} judged needs, content alone (distance ignored)`)
console.log(head('method'))
for (const [label, ranker] of Object.entries(rankers)) console.log(row(label, ranker, needs))
console.log(head('style of need'))
for (const style of groups((need) => need.style))
  console.log(
    row(
      style,
      own,
      needs.filter((need) => need.style === style)
    )
  )
console.log(head('who asks'))
for (const from of groups((need) => need.from))
  console.log(
    row(
      from,
      own,
      needs.filter((need) => need.from === from)
    )
  )
console.log(head('kind of partner'))
for (const kind of ['research', 'creative', 'craft']) {
  const ofKind = new Set(participants.filter((participant) => participant.kind === kind).map(({ id }) => id))
  const narrowed = needs.map((need) => ({
    ...need,
    grades: new Map([...need.grades].filter(([id]) => ofKind.has(id)))
  }))
  console.log(row(kind, (need) => own(need).filter((id) => ofKind.has(id)), narrowed))
}

const sure = (need: JudgedNeed) => matcher.find(need.text, need.trade, 1).confidence
const served = needs.filter(({ grades }) => grades.size > 0).map(sure)
const unserved = needs.filter(({ grades }) => grades.size === 0).map(sure)
console.log(
  `\n"Nobody yet": AUROC ${auroc(served, unserved).toFixed(3)} (${unserved.length} needs rightly without a partner)`
)

console.log('\n| score | suggestions | promised good | judged good |\n|---|---|---|---|')
for (const { from, count, promised, kept } of measureReliability(matcher, needs)) {
  console.log(
    `| ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} | ${count} | ${promised.toFixed(2)} | ${kept.toFixed(2)} |`
  )
}

const folds = Array.from({ length: 5 }, (_, fold) =>
  mean(
    needs.filter(({ grades }, at) => at % 5 === fold && grades.size > 0).map((need) => ndcg(own(need), need.grades, 10))
  )
)
const spreadOfFolds = Math.sqrt(mean(folds.map((fold) => (fold - mean(folds)) ** 2)))
console.log(
  `\nnDCG@10 over five folds: ${mean(folds).toFixed(3)} +- ${spreadOfFolds.toFixed(3)} (${folds.map((fold) => fold.toFixed(3)).join(', ')})`
)

for (const { text } of needs) matcher.reader.read(text, 'need')
const before = process.cpuUsage().user
for (const { text } of needs) matcher.reader.read(text, 'need')
console.log(
  `\nUnderstanding a need: ${((process.cpuUsage().user - before) / 1000 / needs.length).toFixed(2)} ms of one processor`
)

const spoken = matcher.reader.index.concepts.flatMap(({ says }) => says.slice(0, 1))
const exposure = await measureExposure(participants, spoken)
console.log(
  `\nExposure among equals, Gini over ${exposure.questions} needs: ${exposure.handschlag.toFixed(3)} ` +
    `(by id ${exposure.byId.toFixed(3)}, pure chance ${exposure.lottery.toFixed(3)})`
)

import MiniSearch from 'minisearch'
import { mean, ndcg } from '../quality/metrics.js'
import { readYardstick } from '../quality/open-matcher.js'
import { inventNeeds, readMaterial } from './open-bench.js'
import type { PeerFigures } from './peer.js'
import { round, timeEach } from './percentile.js'
import { createPopulation } from './population.js'

/** `peer-mini-search.ts PARTICIPANTS NEEDS`: a program of its own, so that its memory counts for nobody else. */
const [, , participants = '0', needs = '0'] = process.argv

interface Entry {
  readonly id: string
  readonly name: string
  readonly trade: string | null
  readonly skills: readonly string[]
  readonly text: string
}

const create = () =>
  new MiniSearch<Entry>({
    fields: ['name', 'trade', 'skills', 'text'],
    extractField: (entry, field) => {
      if (field === 'skills') return entry.skills.join('. ')
      if (field === 'name' || field === 'text' || field === 'id') return entry[field]
      return entry.trade ?? ''
    },
    searchOptions: { boost: { skills: 2, trade: 1.5 }, combineWith: 'OR' }
  })

const measure = async (): Promise<PeerFigures> => {
  const material = await readMaterial()
  const population = createPopulation(material)
  const index = create()
  const size = Number(participants)
  let loading = 0
  for (let at = 0; at < size; at += 1) {
    const { participant } = population.participant(at)
    const begun = performance.now()
    index.add(participant)
    loading += performance.now() - begun
  }
  const asked = inventNeeds(material, Number(needs))
  const times = await timeEach(asked, ({ text }) => index.search(text).slice(0, 10))
  return { name: 'MiniSearch', participants: size, loadS: round(loading / 1_000, 1), ndcg: await judge(), ...times }
}

const judge = async (): Promise<number> => {
  const yardstick = await readYardstick()
  const index = create()
  index.addAll(yardstick.participants)
  const served = yardstick.needs.filter(({ grades }) => grades.size > 0)
  const figures = served.map(({ text, grades }) =>
    ndcg(
      index.search(text).map(({ id }) => String(id)),
      grades,
      10
    )
  )
  return round(mean(figures), 3)
}

process.send?.(await measure())

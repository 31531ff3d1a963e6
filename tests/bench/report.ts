import type { HttpFigures } from './measure-http.js'
import type { RankingFigures } from './measure-ranking.js'
import type { RematchFigures } from './measure-rematch.js'
import type { VisibleFigures } from './measure-visible.js'
import type { PeerFigures } from './peer.js'

export interface Figures {
  readonly participants: number
  readonly machine: { readonly cores: number; readonly model: string; readonly load: readonly number[] }
  readonly rssMb: number
  readonly ranking: RankingFigures
  readonly http: HttpFigures
  readonly readyS: number
  readonly readingUs: number
  readonly snapshotReadyS: number
  readonly visible: VisibleFigures
  readonly rematch: RematchFigures
  readonly peers: readonly (PeerFigures & { readonly ratio: number })[]
}

/** Prints the figures as Markdown, with what was wanted of a country (1,300,000 participants, 2 cores). */
export const printReport = (figures: Figures): void => {
  const { participants, machine, ranking, http, visible, rematch, readyS, readingUs } = figures
  const row = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`)
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  console.log(
    `\n${participants.toLocaleString('en')} invented participants, ${ranking.questions} needs; ${machine.cores} cores (${machine.model}), load ${machine.load.join(', ')}\n`
  )
  row('figure', 'measured', 'wanted at 1,300,000')
  row('---', '---', '---')
  row('ranking, p50', `${ranking.p50Ms} ms`, 'under 3 ms')
  row('ranking, p99', `${ranking.p99Ms} ms`, 'under 10 ms')
  row('ranking, processor', `${ranking.cpuMs} ms`, '')
  row(`same ten as scoring everybody (${ranking.compared} needs)`, percent(ranking.sameTop10), '100 %')
  row(`HTTP, one process (${http.requests} requests)`, `${http.perSecond} a second`, 'at least 300')
  row('HTTP, p50 and p99', `${http.p50Ms} and ${http.p99Ms} ms`, 'p99 under 50 ms')
  row('HTTP, processor of the server', `${http.cpuMs} ms a request`, '')
  row(
    `memory of the web process (graph: ${http.engine}${http.engine === 'embedded' ? ', with some 500 MB of its own' : ''})`,
    `${figures.rssMb} MB`,
    'under 1,500 MB'
  )
  row('ready from an empty start, readings at hand', `${readyS} s`, 'under 120 s')
  row('reading one profile from its text', `${readingUs} µs`, '')
  row('ready from a snapshot', `${http.snapshotReadyS} s`, 'under 10 s')
  row('whole start of the process', `${http.processReadyS} s`, '')
  row('a change is found after (slowest, p50)', `${visible.visibleMs} and ${visible.visibleP50Ms} ms`, 'under 100 ms')
  row(`… found of ${visible.changes} changes among ${visible.questions} questions`, percent(visible.found), '100 %')
  row('longest step of joining segments', `${visible.longestStepMs} ms`, 'under 50 ms')
  row(`full rematch of ${rematch.needs} needs`, `${rematch.seconds} s`, '')
  row('… 100,000 needs, processor', `${rematch.cpuSPer100000} s`, 'under 600 s (5 minutes on 2 cores)')
  console.log('')
  row('peer', 'participants', 'load', 'p50', 'p99', 'times slower than Handschlag', 'nDCG@10')
  row('---', '---', '---', '---', '---', '---', '---')
  for (const { name, participants: size, loadS, p50Ms, p99Ms, ratio, ndcg } of figures.peers)
    row(name, size.toLocaleString('en'), `${loadS} s`, `${p50Ms} ms`, `${p99Ms} ms`, ratio, ndcg ?? 'not judged')
}

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { writeSnapshot } from '../../src/matching/snapshot.js'
import { createCatalogueFile } from '../../src/store/catalogue-file.js'
import { packageRoot } from '../../src/store/package-root.js'
import { drawChart, type Line, type Point } from './chart.js'
import { measureHttp } from './measure-http.js'
import { measureRanking } from './measure-ranking.js'
import { measureRematch } from './measure-rematch.js'
import { measureVisible } from './measure-visible.js'
import { type Bench, openBench } from './open-bench.js'
import type { PeerFigures } from './peer.js'
import { measureNeo4j } from './peer-neo4j.js'
import { round } from './percentile.js'
import { printReport } from './report.js'

/**
 * `npm run bench -- [--participants 20000] [--json] [--curve]`. Peers: MiniSearch up to 100,000 participants; Neo4j
 * alone when GRAPH_URL is set, up to `--neo4j` participants (default 50,000), under labels of its own.
 */
const { values: asked } = parseArgs({
  options: {
    participants: { type: 'string', default: '20000' },
    needs: { type: 'string', default: '400' },
    rematch: { type: 'string', default: '2000' },
    neo4j: { type: 'string', default: '50000' },
    json: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
    'ranking-only': { type: 'boolean', default: false }
  }
})
const participants = Number(asked.participants)
const MINI_SEARCH_MOST = 100_000
const CURVE = [10_000, 100_000, 1_300_000]

const CurvePoint = z.object({ participants: z.number(), p50Ms: z.number(), p99Ms: z.number() })
const Peer = z.object({
  name: z.string(),
  participants: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  cpuMs: z.number(),
  loadS: z.number(),
  ndcg: z.number().nullable()
})

const note = (text: string): void => {
  if (!asked.json) process.stderr.write(`${text}\n`)
}

const bench = await openBench(participants, Number(asked.needs))
note(`catalogue of ${participants} ready`)
// Comparing with everybody costs seconds a question at full size.
const compared = Math.max(5, Math.min(60, Math.round(3_000_000 / participants)))
const ranking = await measureRanking(bench, asked['ranking-only'] ? 0 : compared)
note('ranking measured')

if (asked['ranking-only']) process.send?.({ participants, p50Ms: ranking.p50Ms, p99Ms: ranking.p99Ms })
else await measureAll(bench)
process.exit(0)

async function measureAll(given: Bench): Promise<void> {
  const peers = await measurePeers(given)
  const rematch = await measureRematch(given, Number(asked.rematch))
  note('rematch measured')
  const http = await overHttp(given)
  note('HTTP measured')
  const visible = await measureVisible(given, participants)
  const { readyS, readingUs } = given
  const figures = {
    participants,
    machine: { cores: cpus().length, model: cpus()[0]?.model ?? '', load: loadavg().map((one) => round(one, 1)) },
    rssMb: http.rssMb,
    ranking,
    http,
    readyS: round(readyS),
    readingUs: round(readingUs, 0),
    snapshotReadyS: http.snapshotReadyS,
    visibleMs: visible.visibleMs,
    visible,
    rematch,
    peers: peers.map((peer) => ({ ...peer, ratio: round(peer.p50Ms / ranking.p50Ms, 1) }))
  }
  printReport(figures)
  if (asked.curve) await measureCurve({ participants, p50Ms: ranking.p50Ms, p99Ms: ranking.p99Ms })
  if (asked.json) console.log(JSON.stringify(figures))
}

async function measurePeers(given: Bench): Promise<readonly PeerFigures[]> {
  const size = Math.min(participants, MINI_SEARCH_MOST)
  const peers = [Peer.parse(await inProcess('peer-mini-search.ts', String(size), asked.needs))]
  note('MiniSearch measured')
  if (process.env.GRAPH_URL) {
    peers.push(await measureNeo4j(given, Math.min(participants, Number(asked.neo4j)), process.env))
    note('Neo4j measured')
  }
  return peers
}

async function overHttp({ holder, vocabulary, needs }: Bench) {
  const folder = await mkdtemp(join(tmpdir(), 'handschlag-bench-'))
  try {
    const path = join(folder, 'catalogue.snapshot')
    const file = createCatalogueFile(path)
    await file.write(writeSnapshot({ vocabulary, seq: 0, change: '' }, holder.current().segments, file.checksum))
    return await measureHttp(path, needs)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Ranks at several sizes, each in a process of its own, and draws `.github/bench.svg`. */
async function measureCurve(own: Point): Promise<void> {
  const points: Point[] = []
  for (const size of CURVE) {
    if (size === own.participants) points.push(own)
    else
      points.push(
        CurvePoint.parse(await inProcess('bench.ts', '--participants', String(size), '--ranking-only', '--json'))
      )
  }
  const line = (name: string, pick: (point: Point) => number): Line => ({
    name,
    points: points.map((point) => ({ x: point.participants, y: pick(point) }))
  })
  const lines = [line('p50', ({ p50Ms }) => p50Ms), line('p99', ({ p99Ms }) => p99Ms)]
  await writeFile(join(packageRoot(), '.github', 'bench.svg'), drawChart(lines, 'Milliseconds to rank a need'))
  console.log('\n| participants | p50 ms | p99 ms |\n|---|---|---|')
  for (const { participants: size, p50Ms, p99Ms } of points)
    console.log(`| ${size.toLocaleString('en')} | ${p50Ms} | ${p99Ms} |`)
}

async function inProcess(file: string, ...args: readonly string[]): Promise<unknown> {
  const child = fork(join(import.meta.dirname, file), args)
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${file} ended without an answer`)
  })
  const [message] = await Promise.race([once(child, 'message'), ended])
  child.kill()
  return message
}

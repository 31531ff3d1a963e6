// Kills a writing process with SIGKILL at random moments and checks after each time that the graph starts again by
// itself and has every write that was acknowledged. Usage: ROUNDS=100 tsx tests/faults/kill-writers.ts
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openEmbeddedGraph } from '../../src/store/embedded-graph.js'
import { createParticipants } from '../../src/store/participants.js'
import { faultyText } from './written.js'

const rounds = Number(process.env.ROUNDS ?? 100)
const folder = mkdtempSync(join(tmpdir(), 'faults-'))
const copy = `${folder}-copy`
const acknowledged = new Map<string, number>()
const total = { writes: 0, lost: 0, torn: 0, snapshots: 0, slowest: 0 }

for (let round = 1; round <= rounds; round += 1) {
  const lines = await writeUntilKilled(round)
  for (const line of lines) {
    const [id = '', version] = line.split(' ')
    acknowledged.set(id, Number(version))
    total.writes += 1
  }
  await check()
  if (round % 10 === 0) console.log(`round ${round}: ${total.writes} writes acknowledged, ${total.lost} lost`)
}
rmSync(folder, { recursive: true })
const { writes, lost, torn, snapshots, slowest } = total
console.log(
  `faults: ${rounds} rounds of SIGKILL, ${writes} acknowledged writes of 100 B to 40 KB, ${lost} lost, ${torn} torn, ` +
    `newest snapshot after entry ${snapshots}, slowest start ${slowest} ms`
)
process.exitCode = lost + torn > 0 ? 1 : 0

async function writeUntilKilled(round: number): Promise<readonly string[]> {
  const args = ['--import', 'tsx', join(import.meta.dirname, 'writer.ts'), folder, String(round)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
  })
  // Every fifth one already while it starts.
  if (round % 5 > 0) await once(child.stdout, 'data')
  await sleep(Math.random() * 1_500)
  child.kill('SIGKILL')
  const [code, signal] = await once(child, 'close')
  if (signal !== 'SIGKILL') throw new Error(`the writer of round ${round} ended by itself (${code})`)
  const whole = said.slice(0, said.lastIndexOf('\n') + 1)
  return whole.split('\n').filter((line) => line !== '' && line !== 'ready')
}

async function check(): Promise<void> {
  // A copy, so that the next writer starts from what the crash left and not from our clean end.
  cpSync(folder, copy, { recursive: true })
  const before = performance.now()
  const graph = await openEmbeddedGraph({ path: copy })
  total.slowest = Math.max(total.slowest, Math.round(performance.now() - before))
  const versions = new Map<string, number>()
  for await (const { participant } of createParticipants(graph).all()) {
    versions.set(participant.id, participant.version)
    if (participant.text !== faultyText(participant.version)) total.torn += 1
  }
  for (const [id, version] of acknowledged) if ((versions.get(id) ?? 0) < version) total.lost += 1
  const changes = await graph.changes(0, 1_000_000)
  if (changes.some(({ seq }, at) => seq !== at + 1)) total.torn += 1
  const names = readdirSync(folder).filter((name) => name.startsWith('snapshot-'))
  total.snapshots = Math.max(
    total.snapshots,
    ...names.map((name) => Number.parseInt(name.slice('snapshot-'.length), 10))
  )
  await graph.close()
  rmSync(copy, { recursive: true })
}

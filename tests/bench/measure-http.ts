import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'
import { percentile, round } from './percentile.js'
import type { InventedNeed } from './population.js'

const CLIENTS = 8
const MOST_REQUESTS = 6_000
const MOST_SECONDS = 20

const Ready = z.object({ port: z.number(), engine: z.string(), snapshotS: z.number(), readyS: z.number() })
const Memory = z.object({ rss: z.number(), cpu: z.object({ user: z.number(), system: z.number() }) })

export interface HttpFigures {
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Milliseconds of processor a request costs the server. */
  readonly cpuMs: number
  readonly requests: number
  /** Reading the catalogue from its file; and the whole start of the process. */
  readonly snapshotReadyS: number
  readonly processReadyS: number
  readonly rssMb: number
  /** Engine of the graph in the server's process; the embedded one counts in its memory. */
  readonly engine: string
}

/** Starts the server that ships on a catalogue's file and asks it over keep-alive connections on the loopback. */
export const measureHttp = async (file: string, needs: readonly InventedNeed[]): Promise<HttpFigures> => {
  const child = fork(join(import.meta.dirname, 'serve.ts'), [file])
  try {
    const ready = Ready.parse(await messageOf(child))
    const bodies = needs.map(({ text, trade, place }) =>
      JSON.stringify({ text, trade: trade ?? undefined, postalCode: place.postalCode })
    )
    await load(ready.port, bodies, { requests: 300, seconds: MOST_SECONDS })
    const before = await memoryOf(child)
    const { times, seconds } = await load(ready.port, bodies, { requests: MOST_REQUESTS, seconds: MOST_SECONDS })
    const after = await memoryOf(child)
    const cpu = after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system
    return {
      perSecond: round(times.length / seconds, 1),
      p50Ms: round(percentile(times, 0.5)),
      p99Ms: round(percentile(times, 0.99)),
      cpuMs: round(cpu / 1_000 / times.length),
      requests: times.length,
      snapshotReadyS: round(ready.snapshotS),
      processReadyS: round(ready.readyS),
      engine: ready.engine,
      rssMb: round(after.rss / 1e6, 0)
    }
  } finally {
    child.disconnect()
  }
}

const memoryOf = async (child: ChildProcess) => {
  child.send('memory')
  return Memory.parse(await messageOf(child))
}

const messageOf = async (child: ChildProcess): Promise<unknown> => {
  const ended = once(child, 'exit').then(() => {
    throw new Error('the server ended')
  })
  const [message] = await Promise.race([once(child, 'message'), ended])
  return message
}

const load = async (port: number, bodies: readonly string[], most: { requests: number; seconds: number }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  const times: number[] = []
  const begun = performance.now()
  let next = 0
  const client = async () => {
    while (next < most.requests && performance.now() - begun < most.seconds * 1_000) {
      const body = bodies[next % bodies.length] ?? '{}'
      next += 1
      const sent = performance.now()
      await post(agent, port, body)
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  const seconds = (performance.now() - begun) / 1_000
  agent.destroy()
  return { times, seconds }
}

const post = (agent: Agent, port: number, body: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const asked = request(
      { agent, port, host: '127.0.0.1', path: '/api/suggestions', method: 'POST', headers },
      (answer) => {
        answer.resume()
        answer.on('error', reject)
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve() : reject(new Error(`answered ${answer.statusCode}`))
        )
      }
    )
    asked.on('error', reject)
    asked.end(body)
  })

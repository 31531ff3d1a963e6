import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { LinearAnswer, SolveLinear } from '../matching/plan/write-lp.js'

/** Seconds after which a program is given up. */
const TIME_LIMIT = 60

/** Runs in a thread of its own, so that no request waits while a plan is made. Plain JavaScript: it is not compiled. */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads')
const loading = require(workerData.solver)()
parentPort.on('message', async (program) => {
  try {
    const highs = await loading
    parentPort.postMessage(highs.solve(program, { time_limit: ${TIME_LIMIT}, output_flag: false }))
  } catch (error) {
    parentPort.postMessage({ Status: String(error), Columns: {}, Rows: [] })
  }
})
`

const Answer = z.object({
  Status: z.string(),
  Columns: z.record(z.string(), z.object({ Primal: z.number().optional() })),
  Rows: z.array(z.object({ Name: z.string(), Dual: z.number().optional() }))
})

export interface Solver {
  readonly solve: SolveLinear
  readonly close: () => Promise<void>
}

/**
 * HiGHS, compiled to WebAssembly, for linear programs. Its thread starts with the first program and does not keep the
 * process alive. A program it cannot solve in a minute, or that breaks it, is answered as not optimal.
 */
export const openSolver = (): Solver => {
  const solver = createRequire(import.meta.url).resolve('highs')
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  const ask = (program: string): Promise<LinearAnswer> =>
    new Promise((resolve) => {
      const thread = worker ?? new Worker(THREAD, { eval: true, workerData: { solver } })
      worker = thread
      const settle = (answer: unknown, isAlive: boolean) => {
        thread.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit')
        thread.unref()
        if (!isAlive) worker = null
        resolve(readAnswer(answer))
      }
      thread.ref()
      thread.once('message', (answer) => settle(answer, true))
      thread.once('error', () => settle(null, false))
      thread.once('exit', () => settle(null, false))
      thread.postMessage(program)
    })

  return {
    solve: (program) => {
      const answer = last.then(() => ask(program))
      last = answer
      return answer
    },
    close: async () => {
      await worker?.terminate()
    }
  }
}

const readAnswer = (given: unknown): LinearAnswer => {
  const parsed = Answer.safeParse(given)
  if (!parsed.success) return { optimal: false, values: new Map(), prices: new Map() }
  const { Status, Columns, Rows } = parsed.data
  return {
    optimal: Status === 'Optimal',
    values: new Map(Object.entries(Columns).map(([name, { Primal }]) => [name, Primal ?? 0])),
    prices: new Map(Rows.map(({ Name, Dual }) => [Name, Dual ?? 0]))
  }
}

import type { Server } from 'node:http'
import { pino, stdSerializers } from 'pino'
import { openOperatorDoor } from './cli/operator-door.js'
import { runCommand } from './cli/run-command.js'
import { compose } from './compose.js'
import { type Config, readConfig } from './config.js'
import { Problem } from './contracts/problem.js'
import { closeGracefully } from './server/close-gracefully.js'
import { listen } from './server/listen.js'
import { readOperator } from './server/read-operator.js'
import { createServer } from './server.js'
import { sayProblem } from './wording/say-problem.js'

/** How long requests may go on being answered after the signal to stop. */
const graceMilliseconds = 10_000

await run().catch(explain)

async function run(): Promise<void> {
  const config = readConfig(process.env)
  const logger = pino({ level: config.logLevel, serializers: { error: stdSerializers.err } })
  const operator = await readOperator(config.operatorFile)
  const house = await compose(config, { log: (event, data) => logger.info({ event, ...data }, event) })
  try {
    const server = await listen(
      createServer(house.usecases, { ...config, operator, isReady: house.isReady, logger }),
      config
    )
    let door: { readonly close: () => unknown } | null = null
    const close = async (): Promise<void> => {
      door?.close()
      await closeGracefully(server, graceMilliseconds)
      await house.close()
    }
    stopOnSignal(close)
    await house.start().catch(async (error: unknown) => {
      await close()
      throw error
    })
    if (config.graph.engine === 'embedded')
      door = await openOperatorDoor({ folder: config.graph.path, house, env: process.env, run: runCommand })
    process.stdout.write(`Handschlag läuft: ${addressOf(config, server)}\n`)
  } catch (error) {
    await house.close()
    throw error
  }
}

/** The address to open: the public one where it is set; with PORT=0 the port the system chose. */
function addressOf({ baseUrl, host, port }: Config, server: Server): string {
  const address = server.address()
  return port === 0 && typeof address === 'object' && address !== null ? `http://${host}:${address.port}` : baseUrl
}

/** Ends in order at the first SIGTERM or SIGINT; a second one ends at once. */
function stopOnSignal(close: () => Promise<void>): void {
  let isStopping = false
  const stop = (): void => {
    if (isStopping) process.exit(1)
    isStopping = true
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        explain(error)
        process.exit(1)
      }
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** One sentence for what was to be expected, everything for what was not. */
function explain(error: unknown): void {
  process.exitCode = 1
  if (!(error instanceof Problem)) {
    console.error(error)
    return
  }
  const { detail, errors } = sayProblem(error, 'de')
  const lines = errors.map(({ pointer, detail: what }) => `  ${pointer.slice(1)}: ${what}`)
  process.stderr.write(`${[detail, ...lines].join('\n')}\n`)
}

import { once } from 'node:events'
import { chmod, rm } from 'node:fs/promises'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { join, relative, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { House } from '../compose.js'
import type { ExitCode, Terminal } from './command.js'

/** One call, as sent to the running product: the first line on the socket. */
const Call = z.object({ args: z.array(z.string()), cwd: z.string(), showProgress: z.boolean() })

/** What comes back, line by line: text to print or to complain with, and at last how it ended. */
const Reply = z.object({
  print: z.string().optional(),
  complain: z.string().optional(),
  code: z.union([z.literal(0), z.literal(1), z.literal(2)]).optional()
})
type Reply = z.infer<typeof Reply>

type Run = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>

export interface OperatorDoorOptions {
  /** Folder of the embedded graph: whoever may enter it may do everything. */
  readonly folder: string
  readonly house: House
  readonly env: Terminal['env']
  readonly run: Run
}

/**
 * Lets the command line work while the product runs and holds the graph: a socket in the graph's folder, for the
 * owner of that folder alone, over which calls arrive and are run by the running process.
 *
 * @returns null where the system offers no such socket
 */
export async function openOperatorDoor(options: OperatorDoorOptions): Promise<Server | null> {
  const path = socketOf(options.folder)
  // Left by a process that was killed: nobody else can be listening, since this process holds the graph.
  await rm(path, { force: true })
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    void serve(socket, options)
  })
  try {
    server.listen(path)
    await once(server, 'listening')
    await chmod(path, 0o600)
    server.unref()
    return server
  } catch {
    server.close()
    return null
  }
}

async function serve(socket: Socket, { house, env, run }: OperatorDoorOptions): Promise<void> {
  const reply = (line: Reply) => void socket.write(`${JSON.stringify(line)}\n`)
  try {
    const [line] = await once(createInterface({ input: socket }), 'line')
    const { args, ...terminal } = Call.parse(JSON.parse(String(line)))
    const code = await run(args, {
      ...terminal,
      env,
      house,
      print: (print) => reply({ print }),
      complain: (complain) => reply({ complain })
    })
    reply({ code })
  } catch (error) {
    reply({ complain: `${error instanceof Error ? error.stack : String(error)}\n`, code: 1 })
  }
  socket.end()
}

/** Has the running product do what this process cannot, since it does not hold the graph; null when none listens. */
export async function askRunning(
  folder: string,
  args: readonly string[],
  { cwd, showProgress, print, complain }: Terminal
): Promise<ExitCode | null> {
  const socket = createConnection(socketOf(folder))
  try {
    await once(socket, 'connect')
  } catch {
    return null
  }
  socket.write(`${JSON.stringify({ args, cwd, showProgress })}\n`)
  let code: ExitCode = 1
  for await (const line of createInterface({ input: socket })) {
    const reply = Reply.parse(JSON.parse(line))
    if (reply.print !== undefined) print(reply.print)
    if (reply.complain !== undefined) complain(reply.complain)
    code = reply.code ?? code
  }
  return code
}

/** Paths of sockets hold some hundred bytes, so the shorter way is taken. */
function socketOf(folder: string): string {
  const path = join(resolve(folder), 'operator.sock')
  const short = relative(process.cwd(), path)
  return short.length < path.length ? short : path
}

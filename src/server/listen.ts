import { once } from 'node:events'
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http'
import { Problem } from '../contracts/problem.js'

/**
 * Opens the door. Problems: `cannot-listen` with the system's code, such as `EADDRINUSE`.
 *
 * @param port 0 lets the system choose
 */
export async function listen(answer: RequestListener, { host, port }: { host: string; port: number }): Promise<Server> {
  const server = createHttpServer({ requestTimeout: 30_000, headersTimeout: 15_000 }, answer)
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Problem('cannot-listen', { reason, host, port })
  }
  return server
}

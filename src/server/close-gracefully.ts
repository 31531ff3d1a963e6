import type { Server } from 'node:http'

/**
 * Stops taking requests and lets those that are being answered finish; what takes longer than that is cut off.
 *
 * @param mostMilliseconds how long answers may still take
 */
export function closeGracefully(server: Server, mostMilliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), mostMilliseconds)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    // Kept alive for a next request that must not come.
    server.closeIdleConnections()
  })
}

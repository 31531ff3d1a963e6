import type { RequestHandler } from 'express'
import { Problem } from '../contracts/problem.js'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses requests that change something and that a browser sends on behalf of another site. Programs, which send
 * neither `Origin` nor `Sec-Fetch-Site`, pass.
 */
export function checkOrigin(baseUrl: string): RequestHandler {
  const own = new URL(baseUrl).origin
  return (request, _response, next) => {
    if (safeMethods.has(request.method)) return next()
    const origin = request.get('origin')
    const site = request.get('sec-fetch-site')
    const isForeign =
      origin !== undefined && origin !== own && origin !== `${request.protocol}://${request.get('host')}`
    const isCross = site !== undefined && site !== 'same-origin' && site !== 'none'
    next(isForeign || isCross ? new Problem('wrong-origin') : undefined)
  }
}

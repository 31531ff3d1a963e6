import express, { type RequestHandler } from 'express'
import { Problem } from '../contracts/problem.js'

/** Most bytes of a body, after unpacking. The longest profile that is allowed has some 60,000 characters. */
export const mostBytes = 128 * 1024

const jsonTypes = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i

/**
 * Reads JSON in UTF-8 of at most 128 kB; without any bytes the body is undefined.
 *
 * Problems: `unsupported-type`, and with what the parser throws `too-large` and `unreadable-body`
 */
export const readBody: RequestHandler = (request, response, next) => {
  const hasBytes = request.get('transfer-encoding') !== undefined || Number(request.get('content-length') ?? 0) > 0
  if (!hasBytes) return next()
  if (!jsonTypes.test(request.get('content-type') ?? '')) return next(new Problem('unsupported-type'))
  parseJson(request, response, next)
}

const parseJson = express.json({
  limit: mostBytes,
  type: () => true,
  // A bare text or number is JSON too; the contract says better what is wrong with it.
  strict: false,
  verify: (_request, _response, bytes) => {
    // The parser would put a replacement character where a byte is wrong, and somebody's name would be kept broken.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  }
})

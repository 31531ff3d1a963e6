import express, { type RequestHandler } from 'express'
import { Problem } from '../contracts/problem.js'

/** Most bytes of a body, after unpacking. The longest profile that is allowed has some 60,000 characters. */
export const mostBytes = 128 * 1024

const jsonTypes = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i

/**
 * Reads JSON in UTF-8 of at most 128 kB.
 *
 * Problems: `unsupported-type`, and with what the parser throws `too-large` and `unreadable-body`
 */
export const readBody: readonly RequestHandler[] = [
  (request, _response, next) => {
    const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.get('content-length') ?? 0) > 0
    next(hasBody && !jsonTypes.test(request.get('content-type') ?? '') ? new Problem('unsupported-type') : undefined)
  },
  express.json({
    limit: mostBytes,
    type: () => true,
    // A bare text or number is JSON too; the contract says better what is wrong with it.
    strict: false,
    verify: (_request, _response, bytes) => {
      // The parser would put a replacement character where a byte is wrong, and somebody's name would be kept broken.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    }
  })
]

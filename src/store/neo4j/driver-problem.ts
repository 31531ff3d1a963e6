import { Neo4jError } from 'neo4j-driver'
import { Problem } from '../../contracts/problem.js'

/** Says what an error of the driver means for the product; anything unknown stays what it is. */
export function toProblem(error: unknown, url: string): unknown {
  if (!(error instanceof Neo4jError)) return error
  const data = { url: withoutSecrets(url), detail: error.message }
  if (error.code.startsWith('Neo.ClientError.Security.')) return new Problem('graph-refused', data)
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') return new Problem('bad-configuration', data)
  if (/ReadOnly|WriteOnReadOnly|NotALeader/.test(error.code))
    return new Problem('read-only', { ...data, reason: 'server' })
  if (/^(ServiceUnavailable|SessionExpired)$/.test(error.code) || /DatabaseUnavailable/.test(error.code)) {
    return new Problem('graph-unreachable', data)
  }
  if (/acquisition timed out|Connection was closed|ECONN|ENOTFOUND|EHOSTUNREACH/i.test(error.message)) {
    return new Problem('graph-unreachable', data)
  }
  return error
}

function withoutSecrets(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//')
}

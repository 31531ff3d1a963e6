import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.js'
import { Problem } from '../src/contracts/problem.js'

const problemsOf = (env: Readonly<Record<string, string>>, process: 'web' | 'worker' = 'web') => {
  try {
    readConfig(env, process)
    return []
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.fields.map(({ pointer, code }) => [pointer, code])
  }
}

describe('the configuration', () => {
  it('needs nothing: an empty environment serves a region on this machine', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      baseUrl: 'http://127.0.0.1:3000',
      graph: { engine: 'embedded', path: './data/graph' },
      catalogueFile: 'data/graph/catalogue.snapshot',
      redisUrl: null,
      smtpUrl: null,
      secret: null,
      demo: true,
      rateLimitPerMinute: 600,
      logLevel: 'info',
      operatorFile: null
    })
  })

  it('takes an empty value as absent', () => {
    expect(readConfig({ PORT: '', GRAPH_URL: '', DEMO: '' })).toEqual(readConfig({}))
  })

  it('uses Neo4j when it has an address', () => {
    const { graph } = readConfig({ GRAPH_URL: 'bolt://graph:7687', GRAPH_PASSWORD: 'secret' })
    expect(graph).toEqual({ engine: 'neo4j', url: 'bolt://graph:7687', user: 'neo4j', password: 'secret' })
  })

  it('shows the demo region only when asked for in production', () => {
    expect(readConfig({ NODE_ENV: 'production' }).demo).toBe(false)
    expect(readConfig({ NODE_ENV: 'production', DEMO: 'true' }).demo).toBe(true)
    expect(readConfig({ DEMO: 'false' }).demo).toBe(false)
  })

  it('names every variable that is wrong', () => {
    const env = {
      PORT: '70000',
      BASE_URL: 'handschlag.example',
      GRAPH_URL: 'http://graph',
      DEMO: 'yes',
      RATE_LIMIT_PER_MINUTE: '-1',
      LOG_LEVEL: 'loud',
      SECRET: 'short'
    }
    expect(problemsOf(env)).toEqual([
      ['/PORT', 'number'],
      ['/BASE_URL', 'url'],
      ['/GRAPH_URL', 'url'],
      ['/SECRET', 'too-short'],
      ['/DEMO', 'one-of'],
      ['/RATE_LIMIT_PER_MINUTE', 'number'],
      ['/LOG_LEVEL', 'one-of']
    ])
  })

  it('never repeats a secret', () => {
    expect(() => readConfig({ SECRET: 'hush' })).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ data: { value: '…', expected: '32' } })] })
    )
  })

  it('refuses a worker that would have to share the embedded graph, or has no queue', () => {
    expect(problemsOf({}, 'worker')).toEqual([['/GRAPH_URL', 'needs-neo4j']])
    expect(problemsOf({ GRAPH_URL: 'bolt://graph' }, 'worker')).toEqual([['/REDIS_URL', 'needs-redis']])
    expect(problemsOf({ GRAPH_URL: 'bolt://graph', REDIS_URL: 'redis://queue' }, 'worker')).toEqual([])
  })
})

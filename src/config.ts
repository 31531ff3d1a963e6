import { join } from 'node:path'
import { z } from 'zod'
import { type FieldProblem, Problem } from './contracts/problem.js'

/** Where the graph lives: a folder for the embedded engine, or a Neo4j server. */
export type GraphConfig =
  | { readonly engine: 'embedded'; readonly path: string }
  | { readonly engine: 'neo4j'; readonly url: string; readonly user: string; readonly password: string }

export interface Config {
  readonly port: number
  readonly host: string
  readonly baseUrl: string
  readonly graph: GraphConfig
  /** File in which the catalogue waits for the next start; it can always be made anew from the graph. Null: none. */
  readonly catalogueFile: string | null
  readonly redisUrl: string | null
  readonly smtpUrl: string | null
  /** Signs sessions; null: made anew at every start, so everybody has to sign in again. */
  readonly secret: string | null
  readonly demo: boolean
  /** Requests a minute and address; 0 is no limit. */
  readonly rateLimitPerMinute: number
  readonly logLevel: LogLevel
  /** JSON file that says who runs this installation, for imprint and privacy; null: still to fill in. */
  readonly operatorFile: string | null
}

const LogLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
type LogLevel = z.infer<typeof LogLevel>

const url = (...protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `url:${protocols.map((protocol) => `${protocol}//`).join(', ')}`
  })

const wholeNumber = (least: number, most: number) => {
  const message = `number:${least} … ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, { message, abort: true })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { message })
}

const Environment = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  BASE_URL: url('http:', 'https:').optional(),
  GRAPH_PATH: z.string().default('./data/graph'),
  CATALOGUE_PATH: z.string().optional(),
  GRAPH_URL: url('neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:').optional(),
  GRAPH_USER: z.string().default('neo4j'),
  GRAPH_PASSWORD: z.string().default(''),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  SECRET: z.string().min(32, { message: 'too-short:32' }).optional(),
  DEMO: z.enum(['true', 'false'], { message: 'one-of:true, false' }).optional(),
  // A whole chamber may sit behind one address; an answer takes some milliseconds.
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000).default(600),
  LOG_LEVEL: z.enum(LogLevel.options, { message: `one-of:${LogLevel.options.join(', ')}` }).default('info'),
  OPERATOR_FILE: z.string().optional(),
  NODE_ENV: z.string().optional()
})

/** The process that starts; a worker shares the graph with others and so needs a server for it. */
export type ProcessName = 'web' | 'worker' | 'cli'

/**
 * Reads the configuration from the environment; an empty value counts as absent. Everything has a default that
 * needs nothing installed.
 *
 * Problems: `bad-configuration` with a field for each variable that is wrong: `number`, `url`, `one-of`,
 * `too-short`, `needs-neo4j` (a worker on the embedded engine), `needs-redis` (a worker without a queue).
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, process: ProcessName = 'web'): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success)
    throw new Problem(
      'bad-configuration',
      {},
      parsed.error.issues.map((issue) => toField(issue, given))
    )
  const read = parsed.data
  if (process === 'worker' && !read.GRAPH_URL) throw refuse('GRAPH_URL', 'needs-neo4j')
  if (process === 'worker' && !read.REDIS_URL) throw refuse('REDIS_URL', 'needs-redis')
  return {
    port: read.PORT,
    host: read.HOST,
    baseUrl: (read.BASE_URL ?? `http://${read.HOST}:${read.PORT}`).replace(/\/+$/, ''),
    graph: read.GRAPH_URL
      ? { engine: 'neo4j', url: read.GRAPH_URL, user: read.GRAPH_USER, password: read.GRAPH_PASSWORD }
      : { engine: 'embedded', path: read.GRAPH_PATH },
    catalogueFile:
      read.CATALOGUE_PATH ?? (read.GRAPH_PATH === ':memory:' ? null : join(read.GRAPH_PATH, 'catalogue.snapshot')),
    redisUrl: read.REDIS_URL ?? null,
    smtpUrl: read.SMTP_URL ?? null,
    secret: read.SECRET ?? null,
    // Whoever tries it out sees a region at once; in production invented firms must be asked for.
    demo: read.DEMO === undefined ? read.NODE_ENV !== 'production' : read.DEMO === 'true',
    rateLimitPerMinute: read.RATE_LIMIT_PER_MINUTE,
    logLevel: read.LOG_LEVEL,
    operatorFile: read.OPERATOR_FILE ?? null
  }
}

const secrets = new Set(['SECRET', 'GRAPH_PASSWORD', 'REDIS_URL', 'SMTP_URL'])

function toField(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): FieldProblem {
  const name = String(issue.path[0] ?? '')
  const [code = 'one-of', ...expected] = issue.message.split(':')
  const value = secrets.has(name) ? '…' : (given[name] ?? '')
  return { pointer: `/${name}`, code, data: { value, expected: expected.join(':') } }
}

const refuse = (name: string, code: string): Problem =>
  new Problem('bad-configuration', {}, [{ pointer: `/${name}`, code, data: { value: '', expected: '' } }])

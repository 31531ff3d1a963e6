import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/contracts/problem.js'
import { createToProblem } from '../../src/server/to-problem.js'

const noted: string[] = []
const toProblem = createToProblem({
  note: (event, data) => noted.push(`${event} ${JSON.stringify(data)}`),
  newReference: () => 'r-1'
})

describe('createToProblem', () => {
  it('lets expected refusals through as they are, unnoted', () => {
    const problem = new Problem('stale-version', { id: 'x' })
    expect(toProblem(problem)).toBe(problem)
    expect(noted).toEqual([])
  })

  it('notes failures of the graph and keeps their details from the caller', () => {
    const shown = toProblem(new Problem('graph-unreachable', { url: 'bolt://inside:7687' }))
    expect(shown.code).toBe('not-ready')
    expect(shown.data).toEqual({})
    expect(noted.at(-1)).toContain('bolt://inside:7687')
    expect(toProblem(new Problem('read-only', { path: '/srv' })).code).toBe('read-only')
  })

  it('understands what parsers throw', () => {
    const parser = (status: number, type: string) => Object.assign(new Error(type), { status, type, limit: 131_072 })
    expect(toProblem(parser(413, 'entity.too.large'))).toMatchObject({ code: 'too-large', data: { most: '128 kB' } })
    expect(toProblem(parser(400, 'entity.parse.failed')).code).toBe('unreadable-body')
    expect(toProblem(parser(415, 'charset.unsupported')).code).toBe('unsupported-type')
    expect(toProblem(new URIError('bad')).code).toBe('unreadable-address')
  })

  it('gives a reference for everything else, even for what is no error', () => {
    for (const thrown of [new Error('oh'), 'text', null, undefined, { status: 500 }])
      expect(toProblem(thrown)).toMatchObject({ code: 'internal', data: { reference: 'r-1' } })
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const sources = filesUnder(src).filter((file) => /\.tsx?$/.test(file))
const textOf = (file: string): string => readFileSync(file, 'utf8')
const codeOf = (file: string): string => codeOf(file)
const nameOf = (file: string): string => relative(root, file)

/** What a room may import at run time, and what only as type. Entry files stand for themselves. */
const rooms: Readonly<Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>> = {
  contracts: { values: [], types: [] },
  language: { values: [], types: ['contracts'] },
  regions: { values: ['contracts'], types: [] },
  matching: { values: ['contracts', 'regions', 'language'], types: [] },
  policies: { values: ['contracts'], types: [] },
  store: { values: ['contracts', 'language'], types: [] },
  usecases: { values: ['contracts', 'matching', 'policies'], types: ['store', 'language', 'regions', 'mail'] },
  jobs: { values: ['contracts'], types: ['usecases'] },
  wording: { values: ['contracts'], types: [] },
  mail: { values: ['contracts', 'wording'], types: ['usecases'] },
  api: { values: ['contracts', 'wording'], types: ['usecases'] },
  web: { values: ['contracts', 'wording'], types: ['usecases'] },
  server: { values: ['contracts', 'wording', 'api', 'web'], types: ['usecases'] }
}

const entryFiles = new Set(['main', 'worker', 'cli', 'compose', 'config'])

const roomOf = (file: string): string => {
  const [first = ''] = relative(src, file).split('/')
  return first.replace(/\.tsx?$/, '')
}

interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

const importsOf = (file: string): readonly Import[] =>
  [...textOf(file).matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"\n;]*?|\{[^}]*\})\s*from\s+'(\.[^']+)'/gm)].map(
    ([whole, type, path]) => ({
      from: nameOf(file),
      to: roomOf(resolve(dirname(file), path ?? '')),
      isType: type !== undefined || isOnlyTypes(whole)
    })
  )

/** `import { type A, type B } from …` is erased as a whole. */
const isOnlyTypes = (statement: string): boolean => {
  const names = /\{([^}]*)\}/.exec(statement)?.[1] ?? 'none'
  return names.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '))
}

describe('the house', () => {
  it('imports only along the table', () => {
    const wrong = sources
      .filter((file) => !entryFiles.has(roomOf(file)))
      .flatMap((file) => importsOf(file).map((one) => ({ ...one, room: roomOf(file) })))
      .filter(({ room, to }) => to !== room)
      .filter(({ room, to, isType }) => {
        const may = rooms[room]
        return (
          may === undefined || !(may.values.includes(to) || (isType && (may.types.includes(to) || to === 'contracts')))
        )
      })
      .map(({ from, to }) => `${from} imports ${to}`)
    expect(wrong).toEqual([])
  })

  it('has files of at most 250 lines, texts and data aside', () => {
    const long = sources
      .filter((file) => !file.includes('/web/texts/'))
      .map((file) => ({ file: nameOf(file), lines: textOf(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250)
    expect(long).toEqual([])
  })

  it('has rooms and files whose names say something', () => {
    const forbidden = /(^|\/)(utils?|common|helpers?|shared|lib|misc|types)(\/|\.tsx?$)/
    expect(sources.map((file) => relative(src, file)).filter((name) => forbidden.test(name))).toEqual([])
    expect(
      sources.map(nameOf).filter((name) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(name.split('/').at(-1) ?? ''))
    ).toEqual([])
    expect(sources.map(nameOf).filter((name) => /(-service|-manager|\/index)\.tsx?$/.test(name))).toEqual([])
  })

  it('has a README of at most 40 lines in every room', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const lengths = folders.map(({ name }) => ({
      name,
      lines: textOf(join(src, name, 'README.md'))
        .trimEnd()
        .split('\n').length
    }))
    expect(lengths.filter(({ lines }) => lines > 40)).toEqual([])
  })

  it('reads environment and clock only in the entry files', () => {
    const reads = sources
      .filter((file) => !entryFiles.has(roomOf(file)))
      .filter((file) => /process\.env|Date\.now\(\)|new Date\(\)|Math\.random\(\)/.test(codeOf(file)))
      .map(nameOf)
    expect(reads).toEqual([])
  })

  it('keeps any, casts and non-null marks out', () => {
    const marked = sources
      .filter((file) => !/store\/(embedded|neo4j)/.test(file))
      .filter((file) =>
        /:\s*any\b|\bas (?!const\b)[A-Z{(]|<any>/.test(
          textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$|import [^;]*?from/gm, '')
        )
      )
      .map(nameOf)
    expect(marked).toEqual([])
  })
})

describe('the graph as text', () => {
  const queries = filesUnder(join(root, 'graph/queries')).filter((file) => file.endsWith('.cypher'))

  it('heads every statement with purpose, Params and Returns', () => {
    const bare = queries
      .filter((file) => !/^\/\/ .+\n(\/\/.*\n)*\/\/ Params:.*\n(\/\/.*\n)*\/\/ Returns:/.test(textOf(file)))
      .map(nameOf)
    expect(bare).toEqual([])
  })

  it('uses every statement', () => {
    const code = sources.map(textOf).join('\n')
    const unused = queries
      .map((file) => relative(join(root, 'graph/queries'), file).replace(/\.cypher$/, ''))
      .filter((name) => !code.includes(`'${name}'`))
    expect(unused).toEqual([])
  })

  it('stands nowhere but under graph/', () => {
    const cypher = sources.filter((file) => /['"`]\s*(MATCH|MERGE|UNWIND) [($]/.test(codeOf(file))).map(nameOf)
    expect(cypher).toEqual([])
  })
})

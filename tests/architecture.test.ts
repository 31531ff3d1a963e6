import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const sources = filesUnder(src).filter((file) => /\.tsx?$/.test(file))
const textOf = (file: string): string => readFileSync(file, 'utf8')
/** A file without its comments; a `//` inside an address is no comment. */
const codeOf = (file: string): string => textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
const trees = new Map<string, ts.SourceFile>()
const treeOf = (file: string): ts.SourceFile => {
  const tree = trees.get(file) ?? ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest)
  trees.set(file, tree)
  return tree
}
const nameOf = (file: string): string => relative(root, file)

/** What a room may import at run time, and what only as type. `config` is a type to whoever is handed it. */
const rooms: Readonly<Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>> = {
  contracts: { values: [], types: [] },
  language: { values: ['contracts'], types: [] },
  regions: { values: ['contracts'], types: [] },
  matching: { values: ['contracts', 'regions', 'language'], types: [] },
  policies: { values: ['contracts'], types: [] },
  store: { values: ['contracts', 'language'], types: ['config'] },
  usecases: { values: ['contracts', 'matching', 'policies'], types: ['store', 'language', 'regions', 'mail'] },
  jobs: { values: ['contracts'], types: ['usecases'] },
  wording: { values: ['contracts'], types: [] },
  mail: { values: ['contracts', 'wording'], types: ['usecases'] },
  api: { values: ['contracts', 'wording'], types: ['usecases'] },
  web: { values: ['contracts', 'wording'], types: ['usecases'] },
  server: { values: ['contracts', 'wording', 'api', 'web'], types: ['usecases'] },
  cli: { values: ['contracts', 'wording', 'compose', 'config'], types: ['usecases'] },
  compose: { values: ['contracts'], types: ['matching', 'usecases'] }
}

/** Files at the top of src/ that put rooms together and may import any of them. */
const entryFiles = new Set(['main.ts', 'worker.ts', 'cli.ts', 'compose.ts', 'config.ts'])
const isEntry = (file: string): boolean => entryFiles.has(relative(src, file))

/** The room a file belongs to: its folder in src/, or its own name when it stands at the top (`server.ts` opens `server/`). */
const roomOf = (file: string): string => {
  const [first = ''] = relative(src, file).split(sep)
  return first.replace(/\.(tsx?|js)$/, '')
}

/** The two engines speak to untyped drivers and rewrite statements. */
const isEngine = (file: string): boolean => /^src\/store\/(embedded|neo4j)/.test(nameOf(file))

interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

const importsOf = (file: string): readonly Import[] => {
  const found: Import[] = []
  const add = (path: ts.Node | undefined, isType: boolean) => {
    if (path === undefined || !ts.isStringLiteral(path) || !path.text.startsWith('.')) return
    found.push({ from: nameOf(file), to: roomOf(resolve(dirname(file), path.text)), isType })
  }
  visit(treeOf(file), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsOnlyTypes(node.importClause))
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false)
  })
  return found
}

/** `import type …` and `import { type A, type B } from …` are erased as a whole. */
const importsOnlyTypes = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false
  if (clause.isTypeOnly) return true
  const names = clause.namedBindings
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every((one) => one.isTypeOnly)
  )
}

const visit = (node: ts.Node, look: (node: ts.Node) => void): void => {
  look(node)
  ts.forEachChild(node, (child) => visit(child, look))
}

/** Places where a file escapes the type checker: `any`, `x as T` (but `as const`), `<T>x`, `x!`. */
const escapesOf = (file: string): readonly string[] => {
  const tree = treeOf(file)
  const found: string[] = []
  visit(tree, (node) => {
    const isCast = ts.isAsExpression(node) && node.type.getText(tree) !== 'const'
    const isMark = ts.isNonNullExpression(node) || ts.isTypeAssertionExpression(node)
    if (!isCast && !isMark && node.kind !== ts.SyntaxKind.AnyKeyword) return
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
    found.push(`${nameOf(file)}:${line + 1} ${node.getText(tree).slice(0, 60)}`)
  })
  return found
}

describe('the house', () => {
  it('imports only along the table', () => {
    const wrong = sources
      .filter((file) => !isEntry(file))
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
    const readmes = folders.map(({ name }) => join(src, name, 'README.md'))
    expect(readmes.filter((file) => !existsSync(file)).map(nameOf)).toEqual([])
    expect(readmes.filter((file) => existsSync(file) && textOf(file).trimEnd().split('\n').length > 40)).toEqual([])
  })

  it('reads environment and clock only in the entry files', () => {
    const reads = sources
      .filter((file) => !isEntry(file))
      .filter((file) => /process\.env|Date\.now\(\)|new Date\(\)|Math\.random\(\)/.test(codeOf(file)))
      .map(nameOf)
    expect(reads).toEqual([])
  })

  it('keeps any, casts and non-null marks out, the two engine files aside', () => {
    expect(sources.filter((file) => !isEngine(file)).flatMap(escapesOf)).toEqual([])
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
    const cypher = sources
      .filter((file) => !isEngine(file))
      .filter((file) => /['"`]\s*(MATCH|MERGE|UNWIND) [($]/.test(codeOf(file)))
      .map(nameOf)
    expect(cypher).toEqual([])
  })
})

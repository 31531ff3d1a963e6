import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { Alliance } from '../contracts/alliance.js'
import { Concept } from '../contracts/concept.js'
import { District, Place } from '../contracts/place.js'
import { Subject, Submarket } from '../contracts/subject.js'
import { Trade } from '../contracts/trade.js'
import { WorkedExample } from '../contracts/worked-example.js'
import { readConceptLinks } from './concept-links.js'
import { readConceptSays } from './concept-says.js'
import type { Border } from './districts.js'
import { packageRoot } from './package-root.js'

const number = z.string().transform(Number).pipe(z.number())
const DistrictRow = z.object({ lat: number, lon: number, areaKm2: number, population: number }).loose()
const PlaceRow = z.object({ postalCode: z.string(), town: z.string(), ags: z.string(), lat: number, lon: number })
const BorderRow = z.object({ a: z.string(), b: z.string() }).transform(({ a, b }): Border => [a, b])
const TradeRow = z.object({ aliases: z.string().transform((text) => (text === '' ? [] : text.split('|'))) }).loose()

/**
 * The only reader of `seed/`. Every row is checked; a bad one is a fault of ours and throws with file and line.
 *
 * @param folder the folder `seed`; by default the one of this package
 */
export function createSeed(folder: string = join(packageRoot(), 'seed')) {
  const reference = join(folder, 'reference')
  const demo = join(folder, 'demo')

  async function readTable<T>(name: string, schema: z.ZodType<T>): Promise<readonly T[]> {
    const rows: unknown[] = parse(await readFile(join(reference, name), 'utf8'), { columns: true })
    return rows.map((row, at) => parseRow(schema, row, `${name}, line ${at + 2}`))
  }

  /** Rows of all JSON lines files of a folder, in the order of the files' names. */
  async function readLines<T>(directory: string, schema: z.ZodType<T>): Promise<readonly T[]> {
    const names = (await readdir(join(reference, directory))).filter((name) => name.endsWith('.jsonl')).sort()
    const files = await Promise.all(
      names.map(async (name) => {
        const text = await readFile(join(reference, directory, name), 'utf8')
        return [...jsonLines(text)].map(({ line, text: row }) =>
          parseRow(schema, JSON.parse(row), `${name}, line ${line}`)
        )
      })
    )
    return files.flat()
  }

  return {
    districts: (): Promise<readonly District[]> => readTable('districts.csv', DistrictRow.pipe(District)),
    borders: (): Promise<readonly Border[]> => readTable('district-neighbours.csv', BorderRow),
    places: (): Promise<readonly Place[]> => readTable('postcodes.csv', PlaceRow.pipe(Place)),
    trades: (): Promise<readonly Trade[]> => readTable('trades.csv', TradeRow.pipe(Trade)),
    subjects: (): Promise<readonly Subject[]> => readTable('subjects.csv', Subject),
    submarkets: (): Promise<readonly Submarket[]> => readTable('submarkets.csv', Submarket),

    /**
     * The whole vocabulary, file after file in the order of their names; with the edges of `concept-links`, the
     * utterances of `concept-says` and, as one more thing people say, the needs of the worked examples at the concept they are mainly about.
     */
    async concepts(): Promise<readonly Concept[]> {
      const [concepts, links, sayings, examples] = await Promise.all([
        readLines('concepts', Concept),
        readConceptLinks(join(reference, 'concept-links')),
        readConceptSays(join(reference, 'concept-says')),
        readLines('examples', WorkedExample)
      ])
      const said = new Map(sayings)
      for (const { need, concepts: about } of examples) {
        if (about[0] !== undefined) said.set(about[0], [...(said.get(about[0]) ?? []), need])
      }
      return concepts.map((concept) => ({
        ...concept,
        says: [...concept.says, ...(said.get(concept.id) ?? [])],
        related: [...concept.related, ...(links.get(concept.id) ?? [])]
      }))
    },

    /** Needs with the partners an experienced manager would call: ranking is fitted on them. */
    examples: (): Promise<readonly WorkedExample[]> => readLines('examples', WorkedExample),

    /** The alliances of the demo region. */
    alliances: async (): Promise<readonly Alliance[]> =>
      z.array(Alliance).parse(JSON.parse(await readFile(join(demo, 'alliances.json'), 'utf8'))),

    /** Files of the demo region in the shape of import files. */
    demoFiles: { participants: join(demo, 'participants.jsonl'), needs: join(demo, 'needs.jsonl') }
  } as const
}

function parseRow<T>(schema: z.ZodType<T>, row: unknown, place: string): T {
  const parsed = schema.safeParse(row)
  if (parsed.success) return parsed.data
  throw new Error(`seed/${place}: ${z.prettifyError(parsed.error)}`)
}

function* jsonLines(text: string): Generator<{ readonly line: number; readonly text: string }> {
  for (const [at, row] of text.split('\n').entries()) if (row.trim() !== '') yield { line: at + 1, text: row }
}

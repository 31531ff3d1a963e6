import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { Alliance } from '../contracts/alliance.js'
import { Concept } from '../contracts/concept.js'
import { District, Place } from '../contracts/place.js'
import { Subject, Submarket } from '../contracts/subject.js'
import { Trade } from '../contracts/trade.js'
import type { Border } from './districts.js'
import { packageRoot } from './package-root.js'

export type Seed = ReturnType<typeof createSeed>

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

  return {
    districts: (): Promise<readonly District[]> => readTable('districts.csv', DistrictRow.pipe(District)),
    borders: (): Promise<readonly Border[]> => readTable('district-neighbours.csv', BorderRow),
    places: (): Promise<readonly Place[]> => readTable('postcodes.csv', PlaceRow.pipe(Place)),
    trades: (): Promise<readonly Trade[]> => readTable('trades.csv', TradeRow.pipe(Trade)),
    subjects: (): Promise<readonly Subject[]> => readTable('subjects.csv', Subject),
    submarkets: (): Promise<readonly Submarket[]> => readTable('submarkets.csv', Submarket),

    /** The whole vocabulary, file after file in the order of their names. */
    async concepts(): Promise<readonly Concept[]> {
      const names = (await readdir(join(reference, 'concepts'))).filter((name) => name.endsWith('.jsonl')).sort()
      const files = await Promise.all(
        names.map(async (name) => {
          const text = await readFile(join(reference, 'concepts', name), 'utf8')
          return [...jsonLines(text)].map(({ line, text: row }) =>
            parseRow(Concept, JSON.parse(row), `${name}, line ${line}`)
          )
        })
      )
      return files.flat()
    },

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

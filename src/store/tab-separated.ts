import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** One line of a tab-separated file; `place` names file and line for messages. */
export interface TabRow {
  readonly cells: readonly string[]
  readonly place: string
}

/** All lines of all `.tsv` files of a folder, in the order of the files' names. */
export async function readTable(folder: string): Promise<readonly TabRow[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort()
  const files = await Promise.all(
    names.map(async (name) => {
      const lines = (await readFile(join(folder, name), 'utf8')).split('\n')
      return lines.flatMap((line, at) =>
        line.trim() === ''
          ? []
          : [{ cells: line.split('\t'), place: `seed/${basename(folder)}/${name}, line ${at + 1}` }]
      )
    })
  )
  return files.flat()
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageRoot } from './package-root.js'

/** Groups of words with nearly one meaning from `seed/reference/synonyms.tsv`: one group a line, words parted by tabs. */
export async function readSynonymGroups(
  file = join(packageRoot(), 'seed', 'reference', 'synonyms.tsv')
): Promise<readonly (readonly string[])[]> {
  const text = await readFile(file, 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'))
}

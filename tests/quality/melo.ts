import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createWordAnalyser } from '../../src/language/analyse-word.js'
import { createEmbedder } from '../../src/language/embed.js'
import { createLabelLinker } from '../../src/language/link-labels.js'
import { createSynonyms } from '../../src/language/synonyms.js'
import { readLexicon } from '../../src/store/lexicon.js'
import { createSeed } from '../../src/store/seed.js'
import { readSynonymGroups } from '../../src/store/synonyms.js'
import { createBm25Index, createNgramIndex, createVectorIndex } from './label-baselines.js'
import { mean } from './metrics.js'

/** Ranking of the labels for a query by position, best first, as far as the method ranks them. */
type Rank = (query: string) => readonly number[]

const KEPT = 1000

/**
 * Prints how well labels are linked on a folder in the form of the MELO benchmark (queries.tsv,
 * corpus_elements.tsv, annotations.tsv): MRR and success@10, for us, two baselines of this run and the published
 * rows. Queries of even and of odd number are shown apart as well: some weights were fitted on part of such data.
 */
export const printMelo = async (folder: string): Promise<void> => {
  const [queries, labels] = await Promise.all([
    readTable(join(folder, 'queries.tsv')),
    readTable(join(folder, 'corpus_elements.tsv'))
  ])
  const positions = new Map(labels.map(([id = ''], at) => [id, at]))
  const right = new Map<string, Set<number>>()
  for (const [query = '', , label = ''] of await readTable(join(folder, 'annotations.tsv'))) {
    const at = positions.get(label)
    if (at === undefined) continue
    const known = right.get(query)
    if (known === undefined) right.set(query, new Set([at]))
    else known.add(at)
  }
  const texts = labels.map(([, text = '']) => text)
  console.log(`${queries.length} queries, ${labels.length} labels`)
  console.log('\n| method | MRR | success@10 | MRR even | MRR odd | ms a query |\n|---|---|---|---|---|---|')
  for (const [name, create] of Object.entries(methods)) {
    const rank = await create(texts)
    const started = performance.now()
    const ranks = queries.map(([id = '', text = '']) => firstRight(rank(text), right.get(id) ?? new Set()))
    const took = (performance.now() - started) / queries.length
    const inverse = ranks.map((at) => (at === 0 ? 0 : 1 / at))
    const found = ranks.map((at) => (at > 0 && at <= 10 ? 1 : 0))
    const half = (rest: number) => mean(inverse.filter((_, at) => at % 2 === rest))
    const figures = [mean(inverse), mean(found), half(0), half(1)].map((figure) => figure.toFixed(3))
    console.log(`| ${name} | ${figures.join(' | ')} | ${took.toFixed(1)} |`)
  }
  for (const row of await publishedRows(folder)) console.log(row)
}

const methods: Readonly<Record<string, (labels: readonly string[]) => Promise<Rank>>> = {
  'BM25, German stemmer': async (labels) => createBm25Index(labels),
  'character n-grams': async (labels) => createNgramIndex(labels),
  'word vectors + n-grams': async (labels) => {
    const lexicon = await readLexicon(await createSeed().concepts())
    return createVectorIndex(labels, createWordAnalyser(lexicon), createEmbedder(lexicon))
  },
  Handschlag: async (labels) => {
    const lexicon = await readLexicon(await createSeed().concepts())
    const analyse = createWordAnalyser(lexicon)
    const synonyms = createSynonyms(await readSynonymGroups(), (word) => analyse(word).stem)
    const link = createLabelLinker({ analyse, embed: createEmbedder(lexicon), synonyms }, labels)
    return (query) => link(query, KEPT).map(({ label }) => label)
  }
}

/** Place of the first right label, from 1; 0 when there is none. */
const firstRight = (ranking: readonly number[], right: ReadonlySet<number>): number =>
  ranking.findIndex((label) => right.has(label)) + 1

const readTable = async (file: string): Promise<readonly (readonly string[])[]> =>
  (await readFile(file, 'utf8'))
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))

/** Rows published with the benchmark; success@10 is not among their figures. */
const publishedRows = async (folder: string): Promise<readonly string[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.summary.tsv')).sort()
  return Promise.all(
    names.map(async (name) => {
      const figures = new Map((await readTable(join(folder, name))).map(([metric = '', value = '']) => [metric, value]))
      const mrr = Number(figures.get('recip_rank')).toFixed(3)
      return `| ${name.replace(/^baseline_|\.summary\.tsv$/g, '')} (published) | ${mrr} | - | - | - | - |`
    })
  )
}

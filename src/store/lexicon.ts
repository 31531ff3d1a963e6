import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'
import type { Concept } from '../contracts/concept.js'
import { createLexicon, type Lexicon, type WordTable } from '../language/lexicon.js'
import { normalise } from '../language/normalise.js'
import { tokenise } from '../language/tokenise.js'
import { packageRoot } from './package-root.js'

/** Length of a word vector in `seed/reference/vectors`. */
const DIMENSIONS = 256

/** Words the stop word list lacks: what people say around a need, not what the need is about. */
const FILLERS =
  'aufs ans fürs übers unters durchs ums vors hinters rauf runter raus rein rüber drauf drin drüber dran bitte danke hallo gern gerne hätte hätten suche suchen sucht gesucht brauche brauchen braucht durchführung irgendwie irgendwas irgendwer mal halt eben quasi ne nen nem paar jemand jemanden wer wissen will wollen möchte möchten'.split(
    ' '
  )

/** English words without meaning that no German workshop uses (CAN, IT, Mine and Want stay): else an English text is read by chance (`them`, `to`). */
const ENGLISH_FILLERS =
  'the and or of to for from with without by at on into about this that these those there here its they them their theirs we our ours us you your yours i my me she he his him be been being is are were have having had do does did done could should would may might must shall no nor any some each every more most much many very too only just who whom which what where when why how than then if as because get gets getting got make makes making wants wanted need needs needed like looking please somebody someone anybody anyone something anything help helps better longer available'.split(
    ' '
  )

/** Reads words, vectors and stop words of `seed/reference/vectors`; the vocabulary's own words count as known German. */
export async function readLexicon(
  concepts: readonly Concept[],
  folder = join(packageRoot(), 'seed', 'reference', 'vectors')
): Promise<Lexicon> {
  const [table, vectors, scales] = await Promise.all([
    readFile(join(folder, 'words.tsv'), 'utf8'),
    readFile(join(folder, 'vectors.i8')),
    readFile(join(folder, 'scales.f32'))
  ])
  const rows = table
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t'))
  const words: WordTable = {
    words: rows.map(([word]) => word ?? ''),
    counts: Uint32Array.from(rows, ([, count]) => Number(count)),
    vectors: new Int8Array(vectors.buffer, vectors.byteOffset, vectors.length),
    scales: new Float32Array(scales.buffer.slice(scales.byteOffset, scales.byteOffset + scales.length)),
    dimensions: DIMENSIONS
  }
  if (words.vectors.length !== words.words.length * DIMENSIONS || words.scales.length !== words.words.length) {
    throw new Error('seed/reference/vectors: words.tsv, vectors.i8 and scales.f32 do not belong together')
  }
  return createLexicon(words, [...stopWords(), ...FILLERS, ...ENGLISH_FILLERS], wordsOf(concepts))
}

const stopWords = (): readonly string[] => {
  const list: unknown = createRequire(import.meta.url)('stopwords-de')
  return z.array(z.string()).parse(list)
}

function* wordsOf(concepts: readonly Concept[]): Generator<string> {
  for (const { label, workshop, says, research, creative, offers } of concepts) {
    for (const phrase of [label, ...workshop, ...says, ...research, ...creative, ...offers]) {
      for (const { word } of tokenise(normalise(phrase))) yield word
    }
  }
}

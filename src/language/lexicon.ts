/**
 * German words with their frequency and meaning vector. `vectors` holds `dimensions` signed bytes a word, row by
 * row; a word's vector is its bytes times its `scales` entry. Order: most frequent first.
 */
export interface WordTable {
  readonly words: readonly string[]
  readonly counts: Uint32Array
  readonly vectors: Int8Array
  readonly scales: Float32Array
  readonly dimensions: number
}

/** What the language room needs to know about German; loaded by the store, handed in by compose. */
export interface Lexicon {
  readonly table: WordTable
  /** Row of a word in the table, -1 when unknown. */
  readonly row: (word: string) => number
  /** Times a word was counted, 0 when unknown. */
  readonly count: (word: string) => number
  /** Every known word, most frequent of the table first. */
  readonly words: () => Iterable<string>
  /** Sum of all counts. */
  readonly total: number
  readonly isStopWord: (word: string) => boolean
}

/** Indexes a word table. `stopWords` in lower case; `extra` are words of the vocabulary that count as known German. */
export const createLexicon = (table: WordTable, stopWords: Iterable<string>, extra: Iterable<string> = []): Lexicon => {
  const rows = new Map<string, number>()
  for (const [index, word] of table.words.entries()) rows.set(word, index)
  const counts = new Map<string, number>()
  table.words.forEach((word, index) => {
    counts.set(word, table.counts[index] ?? 0)
  })
  for (const word of extra) counts.set(word, (counts.get(word) ?? 0) + 2)
  const stops = new Set(stopWords)
  let total = 0
  for (const count of table.counts) total += count
  const row = (word: string) => rows.get(word) ?? -1
  return {
    table,
    row,
    count: (word) => counts.get(word) ?? 0,
    words: () => counts.keys(),
    total,
    isStopWord: (word) => stops.has(word)
  }
}

import { setImmediate, setTimeout } from 'node:timers/promises'
import { ask } from '../../src/matching/question.js'
import { rank } from '../../src/matching/rank.js'
import type { Bench } from './open-bench.js'
import { percentile, round } from './percentile.js'
import type { Invented } from './population.js'

const SECONDS = 10
const CHANGES_A_SECOND = 50
const QUESTIONS_A_SECOND = 100

export interface VisibleFigures {
  /** From the beginning of a change to the end of the question that finds it: the slowest of 100. */
  readonly visibleMs: number
  readonly visibleP50Ms: number
  /** Share of the changes that were found. */
  readonly found: number
  /** Longest step of joining segments: nothing else runs meanwhile. */
  readonly longestStepMs: number
  readonly changes: number
  readonly questions: number
}

/** Changes and questions at a steady pace for some seconds, in one process, as in the web process. */
export const measureVisible = async (bench: Bench, size: number): Promise<VisibleFigures> => {
  const { holder, population, questions, toDocument } = bench
  const visible: number[] = []
  let [found, changes, asked, longestStepMs] = [0, 0, 0, 0]

  const tidy = async () => {
    const steps = holder.tidy()
    for (;;) {
      const begun = performance.now()
      const { done } = steps.next()
      longestStepMs = Math.max(longestStepMs, performance.now() - begun)
      if (done) return
      await setImmediate()
    }
  }
  const change = async () => {
    // Every second change is a new participant, the others replace one.
    const invented = population.participant(changes % 2 === 0 ? size + changes : changes)
    const begun = performance.now()
    const document = toDocument(invented)
    holder.put([document])
    changes += 1
    if (changes % 5 === 0) {
      if (isFound(bench, invented)) found += 1
      visible.push(performance.now() - begun)
    }
    await tidy()
  }

  const begun = performance.now()
  for (let elapsed = 0; elapsed < SECONDS * 1_000; elapsed = performance.now() - begun) {
    if (changes < (elapsed / 1_000) * CHANGES_A_SECOND) await change()
    if (asked < (elapsed / 1_000) * QUESTIONS_A_SECOND) {
      const question = questions[asked % questions.length]
      if (question !== undefined) rank(question, holder.current())
      asked += 1
    }
    await setTimeout(1)
  }
  return {
    visibleMs: round(percentile(visible, 1)),
    visibleP50Ms: round(percentile(visible, 0.5)),
    found: found / visible.length,
    longestStepMs: round(longestStepMs),
    changes,
    questions: asked
  }
}

/** Asks for just what a participant offers, from where it is. */
const isFound = ({ holder, graph, reader, toDocument }: Bench, invented: Invented): boolean => {
  const { participant } = invented
  const { links, vector, terms } = toDocument(invented)
  const place = { lat: participant.lat ?? 0, lon: participant.lon ?? 0 }
  const padded = new Float32Array(reader.index.dimensions)
  padded.set(vector)
  const question = ask(
    {
      reading: { words: [], stems: new Set(terms.keys()), vector: padded, links, known: 5, outside: 0 },
      place,
      trade: null,
      from: 'craft',
      kinds: new Set(),
      wantedKinds: new Set(),
      formats: new Set(),
      ignoreDistance: false,
      excluded: new Set(),
      limit: 10
    },
    graph
  )
  return rank(question, holder.current()).some(({ participant: one }) => one.id === participant.id)
}

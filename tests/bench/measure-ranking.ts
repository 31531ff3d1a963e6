import { rank } from '../../src/matching/rank.js'
import type { Bench } from './open-bench.js'
import { type Times, timeEach } from './percentile.js'

export interface RankingFigures extends Times {
  readonly questions: number
  /** Share of the ten best by scoring everybody that ranking finds, 0..1, over so many questions. */
  readonly sameTop10: number
  readonly compared: number
}

/** Times ranking, and compares its ten best with those of scoring everybody on a sample. */
export const measureRanking = async (
  { holder, questions }: Pick<Bench, 'holder' | 'questions'>,
  compared: number
): Promise<RankingFigures> => {
  const catalogue = holder.current()
  const times = await timeEach(questions, (question) => rank(question, catalogue))
  let same = 0
  let all = 0
  for (const question of questions.slice(0, compared)) {
    const found = new Set(rank(question, catalogue).map(({ participant }) => participant.id))
    const best = rank(question, catalogue, { scored: Number.POSITIVE_INFINITY })
    all += best.length
    same += best.filter(({ participant }) => found.has(participant.id)).length
  }
  return { ...times, questions: questions.length, sameTop10: all > 0 ? same / all : 1, compared }
}

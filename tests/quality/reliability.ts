import type { JudgedNeed, Matcher } from './open-matcher.js'

/** Suggestions whose score falls into one tenth: how many, what was promised, and how many were judged good or better. */
export interface ReliabilityBin {
  readonly from: number
  readonly count: number
  readonly promised: number
  readonly kept: number
}

/** Compares the scores of the first ten suggestions of every need with the judgement (grade 2 and 3 count as good). */
export const measureReliability = (matcher: Matcher, needs: readonly JudgedNeed[]): readonly ReliabilityBin[] => {
  const shown = needs.flatMap(({ text, trade, grades }) =>
    matcher
      .find(text, trade, 10)
      .suggestions.map(({ score, participant }) => ({ score, good: (grades.get(participant.id) ?? 0) >= 2 }))
  )
  return Array.from({ length: 10 }, (_, tenth) => {
    const bin = shown.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth)
    const share = (value: (one: (typeof bin)[number]) => number) =>
      bin.length > 0 ? bin.reduce((sum, one) => sum + value(one), 0) / bin.length : 0
    return {
      from: tenth / 10,
      count: bin.length,
      promised: share(({ score }) => score),
      kept: share(({ good }) => (good ? 1 : 0))
    }
  }).filter(({ count }) => count > 0)
}

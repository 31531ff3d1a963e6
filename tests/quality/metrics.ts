/** Judged grades of a need: participant id to 1 (helps a bit), 2 (good), 3 (would be called first). */
export type Grades = ReadonlyMap<string, number>

/** Gain of a grade, 2^g - 1 (Burges et al. 2005, as usual for graded judgements). */
const gain = (grade: number): number => 2 ** grade - 1

const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0)

/** nDCG@k (Järvelin and Kekäläinen 2002), 0..1: discounted gain of the first k over the best possible. */
export const ndcg = (ranking: readonly string[], grades: Grades, k: number): number => {
  const ideal = discounted([...grades.values()].sort((a, b) => b - a).slice(0, k))
  return ideal > 0 ? discounted(ranking.slice(0, k).map((id) => grades.get(id) ?? 0)) / ideal : 0
}

/** 1 when somebody who would be called first (grade 3) is among the first k, else 0. */
export const success = (ranking: readonly string[], grades: Grades, k: number): number =>
  ranking.slice(0, k).some((id) => grades.get(id) === 3) ? 1 : 0

/** Reciprocal rank of the first grade 3, 0 when there is none. */
export const reciprocalRank = (ranking: readonly string[], grades: Grades): number => {
  const at = ranking.findIndex((id) => grades.get(id) === 3)
  return at < 0 ? 0 : 1 / (at + 1)
}

/** Share of all judged partners that stand among the first k, 0..1. */
export const recall = (ranking: readonly string[], grades: Grades, k: number): number =>
  grades.size > 0 ? ranking.slice(0, k).filter((id) => grades.has(id)).length / grades.size : 0

/** Area under the ROC curve, 0..1: how often a positive scores above a negative; ties count half. */
export const auroc = (positives: readonly number[], negatives: readonly number[]): number => {
  let wins = 0
  for (const positive of positives)
    for (const negative of negatives) wins += positive > negative ? 1 : positive === negative ? 0.5 : 0
  return wins / (positives.length * negatives.length)
}

export const mean = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0

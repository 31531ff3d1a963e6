import { invert } from './invert.js'

/** One case: what was known, and how much it succeeded, 0..1. */
export interface Case {
  readonly values: readonly number[]
  readonly success: number
}

/** What is believed of a coefficient before any case: normal with this mean and standard deviation. */
export interface Prior {
  readonly mean: number
  readonly deviation: number
}

/** What is believed of a coefficient after the cases. */
export type Posterior = Prior

const MOST_STEPS = 30
const CLOSE = 1e-9

/**
 * Logistic regression with normal priors: the most probable coefficients by Newton's method, their deviations from the
 * curvature there (Laplace; MacKay 1992). `priors` has one entry for each value; add a value of 1 for an intercept.
 */
export const fitLogistic = (cases: readonly Case[], priors: readonly Prior[]): readonly Posterior[] => {
  let coefficients = priors.map(({ mean }) => mean)
  let covariance: readonly (readonly number[])[] = []
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { gradient, curvature } = slopes(cases, priors, coefficients)
    covariance = invert(curvature)
    const move = covariance.map((row) => row.reduce((sum, value, at) => sum + value * (gradient[at] ?? 0), 0))
    // Long steps from a far start overshoot; halved they still arrive.
    const length = Math.max(...move.map(Math.abs))
    const damped = length > 2 ? 2 / length : 1
    coefficients = coefficients.map((coefficient, at) => coefficient + damped * (move[at] ?? 0))
    if (length < CLOSE) break
  }
  return coefficients.map((mean, at) => ({ mean, deviation: Math.sqrt(covariance[at]?.[at] ?? 0) }))
}

/** Slope of the log posterior, and how it bends (the negative Hessian). */
const slopes = (cases: readonly Case[], priors: readonly Prior[], coefficients: readonly number[]) => {
  const gradient = priors.map(({ mean, deviation }, at) => (mean - (coefficients[at] ?? 0)) / deviation ** 2)
  const curvature = priors.map(({ deviation }, row) =>
    priors.map((_, column) => (row === column ? deviation ** -2 : 0))
  )
  for (const { values, success } of cases) {
    const odds = values.reduce((sum, value, at) => sum + value * (coefficients[at] ?? 0), 0)
    const expected = 1 / (1 + Math.exp(-odds))
    values.forEach((value, row) => {
      gradient[row] = (gradient[row] ?? 0) + value * (success - expected)
      const bends = curvature[row] ?? []
      values.forEach((other, column) => {
        bends[column] = (bends[column] ?? 0) + value * other * expected * (1 - expected)
      })
    })
  }
  return { gradient, curvature }
}

/** Vectors of one length, row by row in one array. */
export interface VectorMatrix {
  readonly values: Float32Array
  readonly rows: number
  readonly dimensions: number
}

/** Puts vectors of one length, a multiple of four, into one array. */
export const toMatrix = (vectors: readonly Float32Array[]): VectorMatrix => {
  const dimensions = vectors[0]?.length ?? 0
  const values = new Float32Array(vectors.length * dimensions)
  vectors.forEach((vector, at) => {
    values.set(vector, at * dimensions)
  })
  return { values, rows: vectors.length, dimensions }
}

/** Adds the dot product of `vector` with each row, times `factor`, to `sums`. A vector of zeros adds nothing. */
export const addDots = (
  { values, rows, dimensions }: VectorMatrix,
  vector: Float32Array,
  factor: number,
  sums: Float32Array
): void => {
  if (vector.every((value) => value === 0)) return
  for (let row = 0, start = 0; row < rows; row += 1, start += dimensions) {
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    for (let d = 0; d < dimensions; d += 4) {
      s0 += (values[start + d] ?? 0) * (vector[d] ?? 0)
      s1 += (values[start + d + 1] ?? 0) * (vector[d + 1] ?? 0)
      s2 += (values[start + d + 2] ?? 0) * (vector[d + 2] ?? 0)
      s3 += (values[start + d + 3] ?? 0) * (vector[d + 3] ?? 0)
    }
    sums[row] = (sums[row] ?? 0) + factor * (s0 + s1 + s2 + s3)
  }
}

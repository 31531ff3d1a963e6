/**
 * Inverse of a small symmetric positive definite matrix by Gauss and Jordan with pivots on the diagonal; size n x n as
 * rows. For a dozen columns; the penalty on every coefficient keeps the matrix well away from singular.
 */
export const invert = (matrix: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const size = matrix.length
  const rows = matrix.map((row, at) => [
    ...row,
    ...Array.from({ length: size }, (_, column) => (column === at ? 1 : 0))
  ])
  rows.forEach((pivotRow, pivot) => {
    const scale = pivotRow[pivot] ?? 1
    pivotRow.forEach((value, column) => {
      pivotRow[column] = value / scale
    })
    rows.forEach((row, at) => {
      const factor = row[pivot] ?? 0
      if (at === pivot || factor === 0) return
      row.forEach((value, column) => {
        row[column] = value - factor * (pivotRow[column] ?? 0)
      })
    })
  })
  return rows.map((row) => row.slice(size))
}

/**
 * Gini coefficient of amounts of 0 and up: 0 when all have the same, towards 1 when one has everything; 0 for nothing.
 * With few holders it cannot reach 1: the most is 1 - 1/n.
 */
export const gini = (amounts: readonly number[]): number => {
  const sum = amounts.reduce((total, amount) => total + amount, 0)
  if (sum === 0) return 0
  const weighted = [...amounts].sort((a, b) => a - b).reduce((total, amount, at) => total + (at + 1) * amount, 0)
  return (2 * weighted) / (amounts.length * sum) - (amounts.length + 1) / amounts.length
}

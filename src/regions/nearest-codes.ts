/**
 * Known postcodes that look most like an unknown one: by length of the common beginning (postcodes are dealt out by
 * region), then by difference of the numbers.
 */
export function nearestCodes(codes: readonly string[], wanted: string, limit = 3): readonly string[] {
  const rated = codes.map((code) => ({
    code,
    common: commonStart(code, wanted),
    apart: Math.abs(Number(code) - Number(wanted))
  }))
  return rated
    .sort((one, other) => other.common - one.common || one.apart - other.apart || one.code.localeCompare(other.code))
    .slice(0, limit)
    .map(({ code }) => code)
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

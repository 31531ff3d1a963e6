/** A figure of the curve: milliseconds of ranking at a size. */
export interface Point {
  readonly participants: number
  readonly p50Ms: number
  readonly p99Ms: number
}

export interface Line {
  readonly name: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 400, 64, 150, 40, 48]
const COLOURS = ['#00529b', '#7aa7d0', '#b35900', '#5a7d2a', '#7d4a8c']

/** Milliseconds against participants, both axes logarithmic, as SVG. */
export const drawChart = (lines: readonly Line[], caption: string): string => {
  const xs = lines.flatMap(({ points }) => points.map(({ x }) => x))
  const ys = lines.flatMap(({ points }) => points.map(({ y }) => y))
  const [fromX, toX] = decades(xs)
  const [fromY, toY] = decades(ys)
  const placeX = (x: number) => LEFT + ((Math.log10(x) - fromX) / (toX - fromX)) * (WIDTH - LEFT - RIGHT)
  const placeY = (y: number) => HEIGHT - BOTTOM - ((Math.log10(y) - fromY) / (toY - fromY)) * (HEIGHT - TOP - BOTTOM)
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" role="img" aria-label="${caption}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="22" font-weight="bold">${caption}</text>`
  ]
  for (let decade = fromX; decade <= toX; decade += 1) {
    const x = placeX(10 ** decade).toFixed(1)
    parts.push(`<path d="M${x} ${TOP}V${HEIGHT - BOTTOM}" stroke="#ddd"/>`)
    parts.push(
      `<text x="${x}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${(10 ** decade).toLocaleString('en')}</text>`
    )
  }
  for (let decade = fromY; decade <= toY; decade += 1) {
    const y = placeY(10 ** decade)
    parts.push(`<path d="M${LEFT} ${y.toFixed(1)}H${WIDTH - RIGHT}" stroke="#ddd"/>`)
    parts.push(`<text x="${LEFT - 8}" y="${(y + 4).toFixed(1)}" text-anchor="end">${10 ** decade} ms</text>`)
  }
  parts.push(`<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">participants</text>`)
  lines.forEach(({ name, points }, at) => {
    const colour = COLOURS[at % COLOURS.length]
    const path = points.map(({ x, y }) => `${placeX(x).toFixed(1)} ${placeY(y).toFixed(1)}`)
    parts.push(`<path d="M${path.join('L')}" fill="none" stroke="${colour}" stroke-width="2.5"/>`)
    for (const { x, y } of points)
      parts.push(`<circle cx="${placeX(x).toFixed(1)}" cy="${placeY(y).toFixed(1)}" r="4" fill="${colour}"/>`)
    const last = points.at(-1)
    if (last !== undefined)
      parts.push(
        `<text x="${(placeX(last.x) + 10).toFixed(1)}" y="${(placeY(last.y) + 4).toFixed(1)}" fill="${colour}">${name}</text>`
      )
  })
  return `${[...parts, '</svg>'].join('\n')}\n`
}

/** Whole powers of ten around numbers above 0. */
const decades = (numbers: readonly number[]): readonly [from: number, to: number] => {
  const from = Math.floor(Math.log10(Math.min(...numbers)))
  return [from, Math.max(from + 1, Math.ceil(Math.log10(Math.max(...numbers))))]
}

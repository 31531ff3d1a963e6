/** One bar: a mean with its spread, both in the chart's unit. */
export interface Bar {
  readonly label: string
  readonly value: number
  readonly spread: number
}

export interface Panel {
  readonly title: string
  readonly bars: readonly Bar[]
}

const WIDTH = 880
const LABELS = 250
const ROW = 30
const GAP = 54

/** Draws panels of horizontal bars, one below the other, readable on light and dark pages alike. */
export const drawBars = (title: string, panels: readonly Panel[]): string => {
  const heights = panels.map(({ bars }) => GAP + bars.length * ROW)
  const height = heights.reduce((sum, one) => sum + one, 20)
  let top = 0
  const drawn = panels.map((panel, at) => {
    const group = drawPanel(panel, top)
    top += heights[at] ?? 0
    return group
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="Fira Sans, sans-serif" font-size="15">`,
    `<title>${asText(title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fffdf8"/>`,
    ...drawn,
    '</svg>',
    ''
  ].join('\n')
}

const drawPanel = ({ title, bars }: Panel, top: number): string => {
  const most = Math.max(1, ...bars.map(({ value, spread }) => value + spread))
  const scale = (WIDTH - LABELS - 90) / most
  const rows = bars.map(({ label, value, spread }, at) => {
    const y = top + GAP + at * ROW
    const end = LABELS + value * scale
    const isOwn = label.startsWith('Handschlag')
    return [
      `<text x="${LABELS - 10}" y="${y + 15}" text-anchor="end" fill="#2b2620"${isOwn ? ' font-weight="700"' : ''}>${asText(label)}</text>`,
      `<rect x="${LABELS}" y="${y}" width="${(value * scale).toFixed(1)}" height="20" fill="${isOwn ? '#9a3d12' : '#b9ab97'}"/>`,
      `<path d="M${(end - spread * scale).toFixed(1)} ${y + 10}H${(end + spread * scale).toFixed(1)}" stroke="#2b2620" stroke-width="1.5"/>`,
      `<text x="${(end + spread * scale + 8).toFixed(1)}" y="${y + 15}" fill="#2b2620">${Math.round(value)}</text>`
    ].join('')
  })
  return `<text x="12" y="${top + 34}" font-size="18" font-weight="700" fill="#2b2620">${asText(title)}</text>\n${rows.join('\n')}`
}

const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

import type { ParticipantKind } from '../../contracts/participant.js'

interface Node {
  readonly name: string
  readonly kind: ParticipantKind
}

interface Props {
  /** What the picture shows, in a sentence. */
  readonly label: string
  readonly centre: Node
  /** Nearest first; `shared`: how many concepts both have in common. */
  readonly around: readonly (Node & { readonly shared: number })[]
}

const width = 1040
const height = 560
const middle = { x: width / 2, y: height / 2 }

/** A participant in the middle of those who share its topics. The same data gives the same picture. */
export const NetworkPicture = ({ label, centre, around }: Props) => {
  const most = Math.max(...around.map(({ shared }) => shared), 1)
  const placed = around.map((node, at) => ({ ...node, ...placeOf(at, around.length, node.shared / most) }))
  return (
    <svg class="network" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {placed.map(({ name, x, y, shared }) => (
        <line
          key={`${name}-${x}`}
          class="network-tie"
          x1={middle.x}
          y1={middle.y}
          x2={x}
          y2={y}
          stroke-width={1 + (5 * shared) / most}
        />
      ))}
      {placed.map(({ name, kind, x, y, shared }) => (
        <g key={`${name}-${x}-${y}`} class={`network-node kind-${kind}`}>
          <circle cx={x} cy={y} r={10 + (8 * shared) / most} />
          <Label name={name} x={x} y={y} />
        </g>
      ))}
      <Centre node={centre} />
    </svg>
  )
}

/** On an ellipse, clockwise from the bottom; who shares more stands nearer. */
function placeOf(at: number, count: number, closeness: number): { readonly x: number; readonly y: number } {
  const angle = ((at + 0.5) / count) * 2 * Math.PI + Math.PI / 2
  const reach = 1 - 0.2 * closeness
  return {
    x: Math.round(middle.x + Math.cos(angle) * reach * 285),
    y: Math.round(middle.y + Math.sin(angle) * reach * 235)
  }
}

/** The one it is about: a sign with its name. */
const Centre = ({ node: { name, kind } }: { readonly node: Node }) => {
  const rows = lines(name)
  const wide = Math.max(...rows.map((row) => row.length)) * 9.5 + 44
  const high = rows.length * 22 + 26
  return (
    <g class={`network-centre kind-${kind}`}>
      <rect x={middle.x - wide / 2} y={middle.y - high / 2} width={wide} height={high} rx="10" />
      <text x={middle.x} y={middle.y - (rows.length - 1) * 11 + 6} text-anchor="middle">
        {rows.map((row, at) => (
          <tspan key={row} x={middle.x} dy={at === 0 ? 0 : 22}>
            {row}
          </tspan>
        ))}
      </text>
    </g>
  )
}

const Label = ({ name, x, y }: { readonly name: string; readonly x: number; readonly y: number }) => {
  const isLeft = x < middle.x
  const anchorX = x + (isLeft ? -24 : 24)
  return (
    <text x={anchorX} y={y} text-anchor={isLeft ? 'end' : 'start'}>
      {lines(name).map((line, at, all) => (
        <tspan key={line} x={anchorX} dy={at === 0 ? 5 - (all.length - 1) * 9 : 18}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

const longestLine = 24

/** Breaks a name into at most three short lines. */
function lines(name: string): readonly string[] {
  const rows: string[] = []
  for (const word of name.split(/\s+/)) {
    const last = rows.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= longestLine) rows[rows.length - 1] = `${last} ${word}`
    else rows.push(word)
  }
  return rows.length <= 3 ? rows : [...rows.slice(0, 2), `${rows[2]} …`]
}

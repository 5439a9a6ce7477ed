/** How much went from what to what, as ribbons; a name and an amount at both ends, and the same as a table. */
import type { Column } from '../../../../platform/workspace/model.ts'
import { useView } from '../../view.ts'
import type { Row } from '../rows.ts'
import { PlainTable } from '../table/plain-table.tsx'
import { useWords } from '../words.ts'
import { type FlowNode, type FlowRibbon, flowPlaces, others, type Stream } from './flow-places.ts'

type FlowParts = {
  readonly title: string
  readonly streams: readonly Stream[]
  readonly format?: ((value: number) => string) | undefined
  /** The same as a table. */
  readonly table: {
    readonly columns: readonly Column[]
    readonly rows: readonly Row[]
    readonly keyField: string
  }
}

/** A drawing for a desk and one for a phone; the style sheet shows one. */
const sizes = {
  wide: { width: 880, box: 12, height: 360, top: 4, letters: 44 },
  narrow: { width: 340, box: 8, height: 420, top: 4, letters: 15 },
} as const
type Size = (typeof sizes)[keyof typeof sizes]
/** More names than these on one side are put together. */
const mostNames = 14
const mostHues = 6

const ribbonPath = ({ start, end, thickness }: FlowRibbon, { width, box, top }: Size): string => {
  const [x1, x2] = [box, width - box]
  const middle = width / 2
  const [y1, y2] = [start + top, end + top]
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}V${y2 + thickness}C${middle} ${y2 + thickness} ${middle} ${y1 + thickness} ${x1} ${y1 + thickness}z`
}

/** A name that would run into the other side is cut; the table has it in full. */
const cut = (name: string, most: number): string =>
  name.length > most ? `${name.slice(0, most - 1)}…` : name

const hueOf = (source: number): string => (source < mostHues ? `hue${source + 1}` : 'hue-rest')

export const Flow = ({ title, streams, format, table }: FlowParts) => {
  const words = useWords().chart
  if (streams.every(({ value }) => value <= 0)) return <p className="hint">{words.nothing}</p>
  return (
    <figure className="chart flow-figure">
      <Drawing name="wide" {...{ title, streams, format }} />
      <Drawing name="narrow" {...{ title, streams, format }} />
      <details>
        <summary>{words.data}</summary>
        <PlainTable title={title} columns={table.columns} keyField={table.keyField} rows={table.rows} />
      </details>
    </figure>
  )
}

type DrawingParts = Omit<FlowParts, 'table'> & { readonly name: keyof typeof sizes }

const Drawing = ({ title, streams, format, name }: DrawingParts) => {
  const { number } = useView()
  const words = useWords().chart
  const size = sizes[name]
  const say = format ?? ((value: number) => number(value, Number.isInteger(value) ? 0 : 2))
  const { sources, targets, ribbons, height } = flowPlaces(streams, {
    height: size.height,
    gap: 10,
    most: mostNames,
  })
  const called = ({ name: its, holds }: FlowNode) => (its === others ? words.others(number(holds)) : its)
  const nameOf = (nodes: readonly FlowNode[], its: string) => {
    const node = nodes.find((each) => each.name === its)
    return node ? called(node) : its
  }
  const side = (node: FlowNode, isLeft: boolean) => (
    <>
      <rect
        className="flow-box"
        x={isLeft ? 0 : size.width - size.box}
        y={size.top + node.y}
        width={size.box}
        height={node.height}
      />
      <text
        className="chart-name"
        x={isLeft ? size.box + 6 : size.width - size.box - 6}
        y={size.top + node.y + Math.max(node.height, 16) / 2 + 4}
        textAnchor={isLeft ? 'start' : 'end'}
      >
        {cut(called(node), size.letters)} <tspan className="flow-amount">{say(node.value)}</tspan>
      </text>
    </>
  )
  return (
    <svg
      className={`flow-${name}`}
      viewBox={`0 0 ${size.width} ${height + 2 * size.top}`}
      role="img"
      aria-label={title}
    >
      {ribbons.map((ribbon) => (
        <path
          key={`${ribbon.from}\n${ribbon.to}`}
          className={`flow-ribbon ${hueOf(ribbon.source)}`}
          d={ribbonPath(ribbon, size)}
        >
          <title>
            {`${nameOf(sources, ribbon.from)} → ${nameOf(targets, ribbon.to)}: ${say(ribbon.value)}`}
          </title>
        </path>
      ))}
      {sources.map((node, place) => (
        <g key={node.name} className={hueOf(place)}>
          {side(node, true)}
        </g>
      ))}
      {targets.map((node) => (
        <g key={node.name} className="hue-rest">
          {side(node, false)}
        </g>
      ))}
    </svg>
  )
}

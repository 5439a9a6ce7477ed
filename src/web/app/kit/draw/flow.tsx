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

const size = { width: 880, side: 250, box: 12, height: 360, top: 4 } as const
const [left, right] = [size.side, size.width - size.side - size.box]
/** More names than these on one side are put together. */
const mostNames = 14
const mostHues = 6

const ribbonPath = ({ start, end, thickness }: FlowRibbon): string => {
  const [x1, x2] = [left + size.box, right]
  const middle = (x1 + x2) / 2
  const [y1, y2] = [start + size.top, end + size.top]
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}V${y2 + thickness}C${middle} ${y2 + thickness} ${middle} ${y1 + thickness} ${x1} ${y1 + thickness}z`
}

/** A name that would run over the edge is cut; the table has it in full. */
const cut = (name: string): string => (name.length > 34 ? `${name.slice(0, 33)}…` : name)

const hueOf = (source: number): string => (source < mostHues ? `hue${source + 1}` : 'hue-rest')

export const Flow = ({ title, streams, format, table }: FlowParts) => {
  const { number } = useView()
  const words = useWords().chart
  const say = format ?? ((value: number) => number(value, Number.isInteger(value) ? 0 : 2))
  const { sources, targets, ribbons, height } = flowPlaces(streams, {
    height: size.height,
    gap: 10,
    most: mostNames,
  })
  if (ribbons.length === 0) return <p className="hint">{words.nothing}</p>
  const called = ({ name, holds }: FlowNode) => (name === others ? words.others(number(holds)) : name)
  const nameOf = (nodes: readonly FlowNode[], name: string) => {
    const node = nodes.find((each) => each.name === name)
    return node ? called(node) : name
  }
  const Label = ({ node, side }: { readonly node: FlowNode; readonly side: 'left' | 'right' }) => (
    <text
      className="chart-name"
      x={side === 'left' ? left - 8 : right + size.box + 8}
      y={size.top + node.y + Math.max(node.height, 16) / 2 + 4}
      textAnchor={side === 'left' ? 'end' : 'start'}
    >
      {cut(called(node))} <tspan className="flow-amount">{say(node.value)}</tspan>
    </text>
  )
  return (
    <figure className="chart flow-figure">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className="scroll" aria-label={title} tabIndex={0}>
        <svg viewBox={`0 0 ${size.width} ${height + 2 * size.top}`} role="img" aria-label={title}>
          {ribbons.map((ribbon) => (
            <path
              key={`${ribbon.from}\n${ribbon.to}`}
              className={`flow-ribbon ${hueOf(ribbon.source)}`}
              d={ribbonPath(ribbon)}
            >
              <title>
                {`${nameOf(sources, ribbon.from)} → ${nameOf(targets, ribbon.to)}: ${say(ribbon.value)}`}
              </title>
            </path>
          ))}
          {sources.map((node, place) => (
            <g key={node.name} className={hueOf(place)}>
              <rect
                className="flow-box"
                x={left}
                y={size.top + node.y}
                width={size.box}
                height={node.height}
              />
              <Label node={node} side="left" />
            </g>
          ))}
          {targets.map((node) => (
            <g key={node.name} className="hue-rest">
              <rect
                className="flow-box"
                x={right}
                y={size.top + node.y}
                width={size.box}
                height={node.height}
              />
              <Label node={node} side="right" />
            </g>
          ))}
        </svg>
      </section>
      <details>
        <summary>{words.data}</summary>
        <PlainTable title={title} columns={table.columns} keyField={table.keyField} rows={table.rows} />
      </details>
    </figure>
  )
}

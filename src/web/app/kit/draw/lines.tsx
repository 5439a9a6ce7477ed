/** Lines over days: at most six, told apart by hue, by dash and by their mark, with a name at the end of each; data below. */
import { useView } from '../../view.ts'
import { useWords } from '../words.ts'
import { apart, roundSteps, shareOf } from './scale.ts'

export type LineSeries = {
  readonly name: string
  readonly points: readonly { readonly day: string; readonly value: number }[]
}

type LinesParts = {
  readonly title: string
  readonly series: readonly LineSeries[]
  readonly format?: (value: number) => string
}

const size = { width: 720, height: 280, left: 64, right: 150, top: 12, bottom: 32 } as const
const dashes = ['', '6 3', '2 3', '8 3 2 3', '4 2', '1 3'] as const
const marks = ['circle', 'square', 'diamond', 'triangle', 'cross', 'ring'] as const
export const mostSeries = 6
/** More marks than these lie on each other. */
const mostMarks = 24

const markPath = (mark: (typeof marks)[number], x: number, y: number): string => {
  const r = 3.5
  switch (mark) {
    case 'square':
      return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`
    case 'diamond':
      return `M${x} ${y - r - 1}l${r + 1} ${r + 1}l${-r - 1} ${r + 1}l${-r - 1} ${-r - 1}z`
    case 'triangle':
      return `M${x} ${y - r - 1}l${r + 1} ${2 * r}h${-2 * r - 2}z`
    case 'cross':
      return `M${x - r} ${y - r}l${2 * r} ${2 * r}M${x + r} ${y - r}l${-2 * r} ${2 * r}`
    default:
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
  }
}

const nowhere = { day: '', value: 0 } as const

export const Lines = ({ title, series, format }: LinesParts) => {
  const { day, number } = useView()
  const words = useWords().chart
  const told = series.slice(0, mostSeries).filter(({ points }) => points.length > 0)
  // What is nothing all the time would lie on the rule: it is said, not drawn.
  const idle = told.filter(({ points }) => points.every(({ value }) => value === 0))
  const shown = idle.length === told.length ? told : told.filter((each) => !idle.includes(each))
  const all = shown.flatMap(({ points }) => points)
  if (all.length === 0) return <p className="hint">{words.nothing}</p>
  const say = format ?? ((value: number) => number(value, Number.isInteger(value) ? 0 : 2))
  const days = [...new Set(all.map((point) => point.day))].toSorted()
  const times = days.map((each) => Date.parse(each))
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const values = all.map(({ value }) => value)
  const steps = roundSteps(Math.min(0, ...values), Math.max(...values))
  const [low = 0, high = 1] = [steps[0], steps.at(-1)]
  const { width, height, left, right, top, bottom } = size
  const x = (at: string) => left + shareOf(Date.parse(at), first, last) * (width - left - right)
  const y = (value: number) => height - bottom - shareOf(value, low, high) * (height - top - bottom)
  const ends = apart(
    shown.map(({ points }) => y(points.at(-1)?.value ?? 0)),
    15,
    height - bottom - 4,
  )
  /** The highest point of a line that rises, with its day and value in words. */
  const peakOf = (points: LineSeries['points']) => {
    const top = points.reduce((one, other) => (other.value > one.value ? other : one), points[0] ?? nowhere)
    return points.some(({ value }) => value < top.value) ? top : null
  }
  const Peak = ({ point }: { readonly point: ReturnType<typeof peakOf> }) => {
    if (!point) return null
    const isLate = x(point.day) > width / 2
    return (
      <>
        <path className="chart-mark" d={markPath('circle', x(point.day), y(point.value))} />
        <text
          className="chart-name"
          x={x(point.day) + (isLate ? -8 : 8)}
          y={y(point.value) + 4}
          textAnchor={isLate ? 'end' : 'start'}
        >
          {day(point.day)}: {say(point.value)}
        </text>
      </>
    )
  }
  const labelled =
    days.length <= 6
      ? days
      : [0, 0.25, 0.5, 0.75, 1].map((part) => days[Math.round(part * (days.length - 1))] ?? '')
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {steps.map((step) => (
          <g key={step}>
            <line className="chart-rule" x1={left} x2={width - right} y1={y(step)} y2={y(step)} />
            <text className="chart-text" x={left - 8} y={y(step) + 4} textAnchor="end">
              {say(step)}
            </text>
          </g>
        ))}
        {[...new Set(labelled)].map((each) => (
          <text key={each} className="chart-text" x={x(each)} y={height - 10} textAnchor="middle">
            {day(each)}
          </text>
        ))}
        {shown.map(({ name, points }, at) => (
          <g key={name} className={`hue${at + 1}`}>
            <polyline
              className="chart-line"
              strokeDasharray={dashes[at]}
              points={points.map((point) => `${x(point.day)},${y(point.value)}`).join(' ')}
            />
            {points.length <= mostMarks
              ? points.map((point) => (
                  <path
                    key={point.day}
                    className="chart-mark"
                    d={markPath(marks[at] ?? 'circle', x(point.day), y(point.value))}
                  />
                ))
              : null}
            <Peak point={peakOf(points)} />
            <text className="chart-name" x={width - right + 10} y={(ends[at] ?? 0) + 4}>
              {name}
            </text>
          </g>
        ))}
      </svg>
      {idle.length > 0 && idle.length < told.length ? (
        <p className="hint">{words.idle(idle.map(({ name }) => name).join(', '))}</p>
      ) : null}
      <details>
        <summary>{words.data}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
        <section className="scroll" aria-label={`${words.data}: ${title}`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <td />
                {told.map(({ name }) => (
                  <th key={name} scope="col" className="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days.map((each) => (
                <tr key={each}>
                  <th scope="row">{day(each)}</th>
                  {told.map(({ name, points }) => {
                    const point = points.find((one) => one.day === each)
                    return (
                      <td key={name} className="number">
                        {point ? say(point.value) : '–'}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  )
}

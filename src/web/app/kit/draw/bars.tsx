/** Bars: a table whose values are also drawn, so the figure and its data are one. */
import type { ReactNode } from 'react'
import { Link } from '../../link.tsx'
import { useView } from '../../view.ts'
import { useWords } from '../words.ts'
import { shareOf } from './scale.ts'

export type Bar = {
  readonly name: string
  readonly value: number
  readonly to?: string | null
  readonly mark?: ReactNode
}

type BarsParts = {
  readonly title: string
  readonly nameTitle: string
  readonly valueTitle: string
  readonly bars: readonly Bar[]
  readonly format?: (value: number) => string
}

export const Bars = ({ title, nameTitle, valueTitle, bars, format }: BarsParts) => {
  const { number } = useView()
  const words = useWords().chart
  if (bars.length === 0) return <p className="hint">{words.nothing}</p>
  const shown = format ?? ((value: number) => number(value, Number.isInteger(value) ? 0 : 2))
  const most = Math.max(0, ...bars.map(({ value }) => value))
  const least = Math.min(0, ...bars.map(({ value }) => value))
  const zero = shareOf(0, least, most) * 100
  return (
    <table className="bars">
      <caption className="only-read">{title}</caption>
      <thead className="only-read">
        <tr>
          <th scope="col">{nameTitle}</th>
          <th scope="col">{valueTitle}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, value, to, mark }) => {
          const end = shareOf(value, least, most) * 100
          return (
            <tr key={name}>
              <th scope="row">
                {to ? <Link to={to}>{name}</Link> : name} {mark}
              </th>
              <td>
                <span className="bar-value">{shown(value)}</span>
                <svg
                  className="bar"
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                  focusable="false"
                >
                  <rect
                    className={value < 0 ? 'below' : 'above'}
                    x={Math.min(zero, end)}
                    y="0"
                    width={Math.abs(end - zero)}
                    height="10"
                  />
                </svg>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

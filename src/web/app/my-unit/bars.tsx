/** Counts as bars with their numbers; the same rows are the data. */
import { Link } from '../link.tsx'
import { useView } from '../view.ts'

export type Bar = { readonly name: string; readonly value: number; readonly to: string }

export const Bars = ({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) => {
  const { words, number } = useView()
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <table className="bars">
      <caption className="unseen">{title}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{words.unit.columns.name}</th>
          <th scope="col">{words.unit.columns.count}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, value, to }) => (
          <tr key={to + name}>
            <th scope="row">
              <Link to={to}>{name}</Link>
            </th>
            <td>
              <svg className="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(value / most) * 100} height="12" />
              </svg>
              <span>{number(value)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What happened, by day, the newest first; the year is said once. */
import type { ReactNode } from 'react'
import { useView } from '../../view.ts'

export type Happening = {
  readonly id: string
  /** A day or an instant. */
  readonly at: string
  readonly what: ReactNode
  readonly beside?: ReactNode
}

export const Timeline = ({
  title,
  happenings,
}: {
  readonly title: string
  readonly happenings: readonly Happening[]
}) => {
  const { day, instant } = useView()
  const sorted = happenings.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
  return (
    <ol className="line-of-time" aria-label={title}>
      {sorted.map(({ id, at, what, beside }, place) => {
        const year = at.slice(0, 4)
        const isNew = sorted[place - 1]?.at.slice(0, 4) !== year
        return (
          <li key={id}>
            {isNew ? <span className="line-year">{year}</span> : null}
            <time dateTime={at}>{at.length > 10 ? instant(at) : day(at)}</time>
            <div>{what}</div>
            {beside ? <div className="hint">{beside}</div> : null}
          </li>
        )
      })}
    </ol>
  )
}

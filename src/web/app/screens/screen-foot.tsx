/** When what a screen shows was asked, and the way to ask it again; a live one says that it does so by itself. */
import { useWords } from '../kit/words.ts'
import { useView } from '../view.ts'

type FootParts = {
  readonly asOf: number
  readonly isFetching: boolean
  readonly isLive: boolean
  readonly again: () => void
  readonly className?: string
}

export const ScreenFoot = ({ asOf, isFetching, isLive, again, className = '' }: FootParts) => {
  const { instant } = useView()
  const words = useWords().thing
  return (
    <p className={`page-foot ${className}`.trim()}>
      <span>{words.fresh(instant(new Date(asOf).toISOString()))}</span>
      {isLive ? (
        <span className="hint">{words.live}</span>
      ) : (
        <button type="button" className="as-link" disabled={isFetching} onClick={again}>
          {words.refresh}
        </button>
      )}
    </p>
  )
}

/** A board: a few figures that lead to what they count, then what needs attention. */
import type { BoardScreen } from '../../../platform/workspace/model.ts'
import { FailureNotice } from '../frame/failure.tsx'
import { cellText } from '../kit/cells.ts'
import { addressFrom, type Row, valueAt } from '../kit/rows.ts'
import { ToneIcon } from '../kit/state-mark.tsx'
import { useWords } from '../kit/words.ts'
import { Link } from '../link.tsx'
import { Page } from '../page.tsx'
import { useView } from '../view.ts'
import { ListFilters, useFiltered, useMissing, Waits } from './list-filters.tsx'
import { PartView } from './part-view.tsx'
import { ScreenFoot } from './screen-foot.tsx'
import { useAnswer } from './use-answer.ts'
import { Ways } from './ways.tsx'

export const BoardPage = ({ screen }: { readonly screen: BoardScreen }) => {
  const view = useView()
  const words = useWords()
  const { filters = [] } = screen
  const input = useFiltered(screen.operation, screen.with, filters)
  const missing = useMissing(screen.operation, filters, input)
  const { data, error, refetch, isFetching, dataUpdatedAt, isLive } = useAnswer(
    screen.operation,
    input,
    screen.live,
    missing.length === 0,
  )
  // A cast: boards are answered as objects; a list is one, too.
  const row = (data ?? {}) as Row
  return (
    <Page title={view.say(screen.title)} lead={screen.lead && view.say(screen.lead)}>
      {filters.length > 0 ? (
        <ListFilters filters={filters} operation={screen.operation} begin={screen.with} />
      ) : null}
      {error ? <FailureNotice error={error} again={() => void refetch()} /> : null}
      {missing.length > 0 ? <Waits missing={missing} /> : null}
      {data === undefined && !error && missing.length === 0 ? (
        <p role="status">{words.table.loading}</p>
      ) : null}
      {data === undefined ? null : (
        <>
          <Ways ways={screen.ways} row={row} />
          {screen.figures.length > 0 ? (
            <dl className="board">
              {screen.figures.map((figure) => {
                const to = addressFrom(figure.to, row)
                const text = cellText(figure, row, view) || '–'
                // A figure of nothing needs no attention.
                const tone = valueAt(row, figure.field) === 0 ? 'plain' : (figure.tone ?? 'plain')
                return (
                  <div key={figure.field} className={`figure ${tone}`}>
                    <dt>{view.say(figure.title)}</dt>
                    <dd>
                      <ToneIcon tone={tone} />
                      {to ? <Link to={to}>{text}</Link> : text}
                    </dd>
                  </div>
                )
              })}
            </dl>
          ) : null}
          {(screen.parts ?? []).map((part) => (
            <PartView key={`${part.rows} ${part.title.en}`} part={part} answer={data} />
          ))}
          <ScreenFoot
            className="board-foot"
            asOf={dataUpdatedAt}
            {...{ isFetching, isLive }}
            again={() => void refetch()}
          />
        </>
      )}
    </Page>
  )
}

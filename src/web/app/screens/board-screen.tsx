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
import { ListFilters, useFiltered } from './list-filters.tsx'
import { PartView } from './part-view.tsx'
import { useAnswer } from './use-answer.ts'

export const BoardPage = ({ screen }: { readonly screen: BoardScreen }) => {
  const view = useView()
  const words = useWords()
  const { filters = [] } = screen
  const input = useFiltered(screen.with, filters)
  const { data, error, refetch, isFetching, dataUpdatedAt } = useAnswer(screen.operation, input)
  // A cast: boards are answered as objects; a list is one, too.
  const row = (data ?? {}) as Row
  return (
    <Page title={view.say(screen.title)} lead={screen.lead && view.say(screen.lead)}>
      {filters.length > 0 ? (
        <ListFilters filters={filters} operation={screen.operation} begin={screen.with} />
      ) : null}
      {error ? <FailureNotice error={error} again={() => void refetch()} /> : null}
      {data === undefined && !error ? <p role="status">{words.table.loading}</p> : null}
      {data === undefined ? null : (
        <>
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
          <p className="page-foot board-foot">
            <span>{words.thing.fresh(view.instant(new Date(dataUpdatedAt).toISOString()))}</span>
            <button type="button" className="as-link" disabled={isFetching} onClick={() => void refetch()}>
              {words.thing.refresh}
            </button>
          </p>
        </>
      )}
    </Page>
  )
}

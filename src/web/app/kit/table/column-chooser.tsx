/** Which columns are shown, and in which order. */
import type { Column } from '../../../../platform/workspace/model.ts'
import { useView } from '../../view.ts'
import { PullDown } from '../pull-down.tsx'
import { useWords } from '../words.ts'
import { type Look, shownColumns } from './look.ts'
import type { SetLook } from './use-look.ts'

type ChooserParts = { readonly columns: readonly Column[]; readonly look: Look; readonly setLook: SetLook }

const moved = (fields: readonly string[], field: string, by: 1 | -1): readonly string[] => {
  const at = fields.indexOf(field)
  const next = [...fields]
  next.splice(at, 1)
  next.splice(Math.max(0, at + by), 0, field)
  return next
}

export const ColumnChooser = ({ columns, look, setLook }: ChooserParts) => {
  const { say } = useView()
  const words = useWords().table
  const shown = shownColumns(look, columns)
  const fields = shown.map(({ field }) => field)
  const rest = columns.filter(({ field }) => !fields.includes(field))
  return (
    <PullDown label={words.columns}>
      {() => (
        <>
          <p className="hint">{words.columnsHint}</p>
          <ul className="chooser-list">
            {[...shown, ...rest].map((column, at) => {
              const isShown = at < shown.length
              const title = say(column.title)
              return (
                <li key={column.field}>
                  <label>
                    <input
                      type="checkbox"
                      checked={isShown}
                      // A table without columns shows nothing.
                      disabled={isShown && shown.length === 1}
                      onChange={() =>
                        setLook({
                          show: isShown
                            ? fields.filter((field) => field !== column.field)
                            : [...fields, column.field],
                        })
                      }
                    />{' '}
                    {title}
                  </label>
                  {isShown ? (
                    <span className="chooser-moves">
                      <button
                        type="button"
                        className="bare"
                        disabled={at === 0}
                        aria-label={words.earlier(title)}
                        onClick={() => setLook({ show: moved(fields, column.field, -1) })}
                      >
                        ↑
                      </button>
                      <button
                        type="button"
                        className="bare"
                        disabled={at === shown.length - 1}
                        aria-label={words.later(title)}
                        onClick={() => setLook({ show: moved(fields, column.field, 1) })}
                      >
                        ↓
                      </button>
                    </span>
                  ) : null}
                </li>
              )
            })}
          </ul>
          <button type="button" className="as-link" onClick={() => setLook({ show: null, wide: {} })}>
            {words.usual}
          </button>
        </>
      )}
    </PullDown>
  )
}

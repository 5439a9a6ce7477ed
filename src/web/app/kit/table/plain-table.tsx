/** A short table within a page: all of it is there, sorted by its headings and filtered, with what can be done beside each row. */
import { type ReactNode, useMemo, useState } from 'react'
import type { Column } from '../../../../platform/workspace/model.ts'
import { useView } from '../../view.ts'
import { isNumeric } from '../cells.ts'
import type { Row } from '../rows.ts'
import { Value } from '../value.tsx'
import { useWords } from '../words.ts'
import { keyOf } from './body.tsx'
import { plainLook, sortedBy } from './look.ts'
import { createSheet } from './narrow.ts'
import { ShortTools } from './short-tools.tsx'

type PlainParts = {
  readonly title: string
  readonly columns: readonly Column[]
  readonly keyField: string
  readonly rows: readonly Row[]
  readonly beside?: ((row: Row) => ReactNode) | undefined
}

const atFirst = 100

export const PlainTable = ({ title, columns, keyField, rows, beside }: PlainParts) => {
  const view = useView()
  const words = useWords().table
  const [look, setLook] = useState(plainLook)
  const { sort } = look
  const [isAll, setAll] = useState(false)
  const sheet = useMemo(() => createSheet(rows, columns, view), [rows, columns, view])
  const shown = useMemo(() => columns.filter(({ hidden }) => !hidden), [columns])
  const places = sheet.narrowed(look)
  const some = isAll ? places : places.slice(0, atFirst)
  return (
    <>
      <ShortTools
        {...{ title, columns, sheet, places, look }}
        setLook={(next) => setLook({ ...look, ...next })}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className="scroll" aria-label={title} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              {shown.map((column) => {
                const by = sort.find(({ field }) => field === column.field)
                return (
                  <th
                    key={column.field}
                    scope="col"
                    className={isNumeric(column) ? 'number' : undefined}
                    aria-sort={by ? (by.down ? 'descending' : 'ascending') : undefined}
                  >
                    <button
                      type="button"
                      className="grid-sort"
                      onClick={(event) =>
                        setLook({ ...look, sort: sortedBy(sort, column.field, event.shiftKey) })
                      }
                    >
                      <span className="grid-title">{view.say(column.title)}</span>
                      {by ? (
                        <span className="grid-sign" aria-hidden="true">
                          {by.down ? '▼' : '▲'}
                        </span>
                      ) : null}
                    </button>
                  </th>
                )
              })}
              {beside ? (
                <th scope="col">
                  <span className="only-read">{words.actions}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {Array.from(some, (place) => {
              const row = rows[place] ?? {}
              return (
                <tr key={`${keyOf(row, keyField)} ${place}`}>
                  {shown.map((column) => (
                    <td key={column.field} className={isNumeric(column) ? 'number' : undefined}>
                      <Value column={column} row={row} />
                    </td>
                  ))}
                  {beside ? <td className="row-actions">{beside(row)}</td> : null}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      {places.length === 0 ? <p className="hint">{words.nothing}</p> : null}
      {places.length > some.length ? (
        <p>
          <button type="button" className="as-link" onClick={() => setAll(true)}>
            {words.showAll(view.number(places.length))}
          </button>
        </p>
      ) : null}
    </>
  )
}

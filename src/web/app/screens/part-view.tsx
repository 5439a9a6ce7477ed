/** Rows within the answer of a thing or a board: a table, a line of time, or bars. */
import { useState } from 'react'
import type { Action, Part } from '../../../platform/workspace/model.ts'
import { cellText, kindOf, shownText } from '../kit/cells.ts'
import { Bars } from '../kit/draw/bars.tsx'
import { Timeline } from '../kit/draw/timeline.tsx'
import { addressFrom, type Row, rowsAt, valueAt } from '../kit/rows.ts'
import { keyOf } from '../kit/table/body.tsx'
import { PlainTable } from '../kit/table/plain-table.tsx'
import { Value } from '../kit/value.tsx'
import { useView } from '../view.ts'
import { ActDialog, asksFirst } from './act-dialog.tsx'
import { ActProgress } from './act-progress.tsx'
import { fits } from './actions.ts'
import { useAct } from './use-act.ts'

export const PartView = ({ part, answer }: { readonly part: Part; readonly answer: unknown }) => {
  const { say } = useView()
  const title = say(part.title)
  const rows = rowsAt(answer, part.rows)
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {rows.length === 0 ? <p className="empty">{say(part.empty)}</p> : <Drawn {...{ part, rows, title }} />}
    </section>
  )
}

const Drawn = ({
  part,
  rows,
  title,
}: {
  readonly part: Part
  readonly rows: readonly Row[]
  readonly title: string
}) => {
  const { drawn, actions = [] } = part
  if (drawn?.as === 'timeline') return <TimePart {...{ part, rows, title }} day={drawn.day} />
  if (drawn?.as === 'bars')
    return <BarPart {...{ part, rows, title }} name={drawn.name} value={drawn.value} />
  return actions.length > 0 ? (
    <ActingTable {...{ part, rows, title, actions }} />
  ) : (
    <PlainTable title={title} columns={part.columns} keyField={part.key} rows={rows} />
  )
}

type DrawnParts = { readonly part: Part; readonly rows: readonly Row[]; readonly title: string }

const TimePart = ({ part, rows, title, day }: DrawnParts & { readonly day: string }) => {
  const [first, ...rest] = part.columns.filter(({ field, hidden }) => field !== day && !hidden)
  const view = useView()
  return (
    <Timeline
      title={title}
      happenings={rows.map((row) => ({
        id: keyOf(row, part.key),
        at: String(valueAt(row, day) ?? ''),
        what: first ? <Value column={first} row={row} /> : null,
        beside: rest
          .filter((column) => cellText(column, row, view) !== '')
          .map((column) => (
            <span key={column.field} className="beside">
              {view.say(column.title)}: <Value column={column} row={row} />
            </span>
          )),
      }))}
    />
  )
}

const BarPart = ({
  part,
  rows,
  title,
  name,
  value,
}: DrawnParts & { readonly name: string; readonly value: string }) => {
  const view = useView()
  const columnOf = (field: string) =>
    part.columns.find((column) => column.field === field) ?? { field, title: part.title }
  const [named, valued] = [columnOf(name), columnOf(value)]
  return (
    <Bars
      title={title}
      nameTitle={view.say(named.title)}
      valueTitle={view.say(valued.title)}
      format={(each) =>
        shownText({ ...valued, kind: kindOf(valued) === 'text' ? 'number' : kindOf(valued) }, each, view)
      }
      bars={rows.flatMap((row) => {
        const amount = valueAt(row, value)
        return typeof amount === 'number'
          ? [
              {
                name: cellText(named, row, view) || '–',
                value: amount,
                to: addressFrom(valued.to ?? named.to, row),
              },
            ]
          : []
      })}
    />
  )
}

const ActingTable = ({
  part,
  rows,
  title,
  actions,
}: DrawnParts & { readonly actions: readonly Action[] }) => {
  const view = useView()
  const { acting, act, stop, close } = useAct()
  const [asking, setAsking] = useState<{ readonly action: Action; readonly row: Row } | null>(null)
  const begin = (action: Action, row: Row, input: Readonly<Record<string, unknown>>) =>
    void act(action, { rows: [row], keyOf: (each) => keyOf(each, part.key) }, input)
  return (
    <>
      {acting ? <ActProgress {...{ acting, stop, close }} nameOf={(key) => key} /> : null}
      <PlainTable
        title={title}
        columns={part.columns}
        keyField={part.key}
        rows={rows}
        beside={(row) =>
          actions
            .filter((action) => fits(action, row))
            .map((action) => (
              <button
                key={action.operation}
                type="button"
                className="second"
                onClick={() => (asksFirst(action) ? setAsking({ action, row }) : begin(action, row, {}))}
              >
                {view.say(action.title)}
              </button>
            ))
        }
      />
      {asking ? (
        <ActDialog
          action={asking.action}
          close={() => setAsking(null)}
          act={(input) => begin(asking.action, asking.row, input)}
        />
      ) : null}
    </>
  )
}

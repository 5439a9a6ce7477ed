/** Rows within the answer of a thing, a board or a form: a table, or drawn as the desk says. */
import { useMemo, useState } from 'react'
import type { Action, Column, Part } from '../../../platform/workspace/model.ts'
import { cellText, kindOf, shownText } from '../kit/cells.ts'
import { Bars } from '../kit/draw/bars.tsx'
import { DiffList } from '../kit/draw/diff.tsx'
import { Flow } from '../kit/draw/flow.tsx'
import { Lines } from '../kit/draw/lines.tsx'
import { MapFigure } from '../kit/draw/map-figure.tsx'
import { Timeline } from '../kit/draw/timeline.tsx'
import { addressFrom, fits, type Row, rowsAt, valueAt } from '../kit/rows.ts'
import { keyOf } from '../kit/table/body.tsx'
import { PlainTable } from '../kit/table/plain-table.tsx'
import { Value } from '../kit/value.tsx'
import { useView } from '../view.ts'
import { ActDialog, asksFirst } from './act-dialog.tsx'
import { ActProgress } from './act-progress.tsx'
import { useAct } from './use-act.ts'

export const PartView = ({ part, answer }: { readonly part: Part; readonly answer: unknown }) => {
  const { say } = useView()
  const title = say(part.title)
  const rows = rowsAt(answer, part.rows)
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="empty">{say(part.empty)}</p>
      ) : (
        <Drawn {...{ part, rows, title, answer }} />
      )}
    </section>
  )
}

type DrawnParts = { readonly part: Part; readonly rows: readonly Row[]; readonly title: string }

const Drawn = ({ part, rows, title, answer }: DrawnParts & { readonly answer: unknown }) => {
  const { drawn, actions = [] } = part
  if (drawn?.as === 'timeline') return <TimePart {...{ part, rows, title }} day={drawn.day} />
  if (drawn?.as === 'bars')
    return <BarPart {...{ part, rows, title }} name={drawn.name} value={drawn.value} />
  if (drawn?.as === 'lines') return <LinePart {...{ part, rows, title, drawn }} />
  if (drawn?.as === 'diff') return <DiffPart {...{ part, rows, title, drawn, answer }} />
  if (drawn?.as === 'sheet') return <SheetPart {...{ part, rows, title, drawn, answer }} />
  if (drawn?.as === 'map') return <MapPart {...{ part, rows, title, drawn }} />
  if (drawn?.as === 'flow') return <FlowPart {...{ part, rows, title, drawn }} />
  return actions.length > 0 ? (
    <ActingTable {...{ part, rows, title, actions }} />
  ) : (
    <PlainTable title={title} columns={part.columns} keyField={part.key} rows={rows} />
  )
}

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

type DrawnAs<As extends NonNullable<Part['drawn']>['as']> = Extract<Part['drawn'], { readonly as: As }>

const pointsOf = (rows: readonly Row[], day: string, value: string) =>
  rows.flatMap((row) => {
    const [on, amount] = [valueAt(row, day), valueAt(row, value)]
    return typeof on === 'string' && typeof amount === 'number'
      ? [{ day: on.slice(0, 10), value: amount }]
      : []
  })

const LinePart = ({ part, rows, title, drawn }: DrawnParts & { readonly drawn: DrawnAs<'lines'> }) => {
  const view = useView()
  const columnOf = (field: string) => part.columns.find((column) => column.field === field)
  if ('values' in drawn)
    return (
      <Lines
        title={title}
        series={drawn.values.map((field) => {
          const column = columnOf(field)
          return { name: column ? view.say(column.title) : field, points: pointsOf(rows, drawn.day, field) }
        })}
      />
    )
  const [column, named] = [columnOf(drawn.value), columnOf(drawn.series)]
  const series = Map.groupBy(rows, (row) =>
    named ? cellText(named, row, view) : String(valueAt(row, drawn.series)),
  )
  return (
    <Lines
      title={title}
      {...(column
        ? { format: (value: number) => shownText({ ...column, kind: column.kind ?? 'number' }, value, view) }
        : {})}
      series={[...series].map(([name, of]) => ({ name, points: pointsOf(of, drawn.day, drawn.value) }))}
    />
  )
}

const FlowPart = ({ part, rows, title, drawn }: DrawnParts & { readonly drawn: DrawnAs<'flow'> }) => {
  const view = useView()
  const columnOf = (field: string): Column =>
    part.columns.find((column) => column.field === field) ?? { field, title: part.title }
  const [from, to, value] = [columnOf(drawn.from), columnOf(drawn.to), columnOf(drawn.value)]
  return (
    <Flow
      title={title}
      streams={rows.map((row) => ({
        from: cellText(from, row, view) || '–',
        to: cellText(to, row, view) || '–',
        value: Number(valueAt(row, drawn.value)) || 0,
      }))}
      format={(each) => shownText({ ...value, kind: value.kind ?? 'number' }, each, view)}
      table={{ columns: part.columns, rows, keyField: part.key }}
    />
  )
}

const DiffPart = ({
  part,
  rows,
  title,
  drawn,
  answer,
}: DrawnParts & { readonly drawn: DrawnAs<'diff'>; readonly answer: unknown }) => {
  const view = useView()
  const { before, after, says, facts } = drawn
  const [from, to] = says.map((field) => view.day(String(valueAt(answer, field) ?? '')))
  const sides = useMemo(() => [before, after] as const, [before, after])
  const days = useMemo(() => [from ?? '', to ?? ''] as const, [from, to])
  return (
    <DiffList columns={part.columns} keyField={part.key} {...{ title, rows, sides, facts }} says={days} />
  )
}

const SheetPart = ({
  part,
  rows,
  title,
  drawn,
  answer,
}: DrawnParts & { readonly drawn: DrawnAs<'sheet'>; readonly answer: unknown }) => {
  const header = valueAt(answer, drawn.header)
  // As many columns as somebody's spreadsheet has, called as they are there.
  const columns = (Array.isArray(header) ? header : []).map((text, at): Column => {
    const words = String(text)
    return { field: `${drawn.cells}.${at}`, title: { vi: words, en: words } }
  })
  return <PlainTable title={title} columns={[...part.columns, ...columns]} keyField={part.key} rows={rows} />
}

const MapPart = ({ part, rows, title, drawn }: DrawnParts & { readonly drawn: DrawnAs<'map'> }) => {
  const view = useView()
  const leading = part.columns.find(({ to }) => to !== undefined)
  const states = part.columns.find(({ field }) => field === drawn.kind)?.states ?? {}
  const there = new Set(rows.map((row) => String(valueAt(row, drawn.kind))))
  const kinds = Object.fromEntries(
    [...new Set([...Object.keys(states), ...there])]
      .filter((kind) => there.has(kind))
      .map((kind) => [kind, states[kind] ? view.say(states[kind]) : kind]),
  )
  return (
    <MapFigure
      title={title}
      kinds={kinds}
      cells={rows.map((row) => ({
        id: keyOf(row, part.key),
        name: String(valueAt(row, drawn.name) ?? ''),
        column: Number(valueAt(row, drawn.column)),
        row: Number(valueAt(row, drawn.row)),
        kind: String(valueAt(row, drawn.kind)),
        to: addressFrom(leading?.to, row),
      }))}
      table={{ columns: part.columns, rows, keyField: part.key }}
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
    act(action, { rows: [row], keyOf: (each) => keyOf(each, part.key) }, input)
  return (
    <>
      {acting && !asking ? <ActProgress {...{ acting, stop, close }} nameOf={(key) => key} /> : null}
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
                onClick={() => (asksFirst(action) ? setAsking({ action, row }) : void begin(action, row, {}))}
              >
                {view.say(action.title)}
              </button>
            ))
        }
      />
      {asking ? (
        <ActDialog
          action={asking.action}
          about={[keyOf(asking.row, part.key)]}
          close={() => setAsking(null)}
          act={(input) => begin(asking.action, asking.row, input)}
        />
      ) : null}
    </>
  )
}

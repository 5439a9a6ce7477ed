/** Two days or two versions beside each other: what went is struck and says so, what came is underlined and says so. */
import { useMemo, useState } from 'react'
import type { Column } from '../../../../platform/workspace/model.ts'
import { useView, type View } from '../../view.ts'
import { cellText } from '../cells.ts'
import { type Row, valueAt } from '../rows.ts'
import { keyOf } from '../table/body.tsx'
import { plainLook } from '../table/look.ts'
import { createSheet } from '../table/narrow.ts'
import { ShortTools } from '../table/short-tools.tsx'
import { Value } from '../value.tsx'
import { useWords } from '../words.ts'
import { compareTexts } from './compare.ts'

/** One side of two texts: what only it has is marked, and said to who cannot see. */
const OneSide = ({
  old,
  now,
  side,
}: {
  readonly old: string
  readonly now: string
  readonly side: 'old' | 'new'
}) => {
  const words = useWords().diff
  // The pieces stand in their order and never move.
  const pieces = compareTexts(old, now).map((piece, at) => ({ ...piece, id: `${at}` }))
  return (
    <>
      {pieces.map(({ kind, text, id }) => {
        if (kind === 'same') return <span key={id}>{text}</span>
        if (kind !== side) return null
        const Mark = kind === 'old' ? 'del' : 'ins'
        return (
          <Mark key={id}>
            <span className="only-read">{kind === 'old' ? words.removed : words.added}: </span>
            {text}
          </Mark>
        )
      })}
    </>
  )
}

type Fact = { readonly column: Column; readonly old: string; readonly now: string }

const factsOf = (columns: readonly Column[], before: Row, after: Row, view: View): readonly Fact[] =>
  columns.map((column) => ({
    column,
    old: cellText(column, before, view),
    now: cellText(column, after, view),
  }))

const Unknown = () => <span className="unknown">–</span>

const Sides = ({
  old,
  now,
  says,
}: Pick<Fact, 'old' | 'now'> & { readonly says: readonly [string, string] }) => (
  <>
    <td data-says={says[0]}>{old === '' ? <Unknown /> : <OneSide {...{ old, now }} side="old" />}</td>
    <td data-says={says[1]}>{now === '' ? <Unknown /> : <OneSide {...{ old, now }} side="new" />}</td>
  </>
)

type DiffParts = {
  readonly title: string
  readonly columns: readonly Column[]
  readonly before: { readonly says: string; readonly row: Row }
  readonly after: { readonly says: string; readonly row: Row }
}

export const Diff = ({ title, columns, before, after }: DiffParts) => {
  const view = useView()
  const words = useWords().diff
  const facts = factsOf(columns, before.row, after.row, view)
  const changed = facts.filter(({ old, now }) => old !== now)
  if (changed.length === 0) return <p>{words.same}</p>
  return (
    <>
      <section className="scroll" aria-label={title}>
        <table className="diff">
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{before.says}</th>
              <th scope="col">{after.says}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ column, old, now }) => (
              <tr key={column.field}>
                <th scope="row">{view.say(column.title)}</th>
                <Sides {...{ old, now }} says={[before.says, after.says]} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {facts.length > changed.length ? (
        <p className="hint">{words.unchanged(view.number(facts.length - changed.length))}</p>
      ) : null}
    </>
  )
}

type DiffListParts = {
  readonly title: string
  /** The first is what a row is called, the others stand beside it. */
  readonly columns: readonly Column[]
  readonly keyField: string
  readonly rows: readonly Row[]
  /** Where the sides lie in a row; one of them may be nothing. */
  readonly sides: readonly [string, string]
  readonly says: readonly [string, string]
  readonly facts: readonly Column[]
}

const atFirst = 50

/** Many things beside each other on two days: found, sorted and taken away like a table, drawn fact by fact. */
export const DiffList = ({ title, columns, keyField, rows, sides, says, facts }: DiffListParts) => {
  const view = useView()
  const words = useWords()
  const [most, setMost] = useState(atFirst)
  const [look, setLook] = useState(plainLook)
  const all = useMemo(
    () => [
      ...columns,
      ...facts.flatMap((fact) =>
        sides.map(
          (side, at): Column => ({
            ...fact,
            field: `${side}.${fact.field}`,
            title: { vi: `${fact.title.vi} (${says[at]})`, en: `${fact.title.en} (${says[at]})` },
          }),
        ),
      ),
    ],
    [columns, facts, sides, says],
  )
  const sheet = useMemo(() => createSheet(rows, all, view), [rows, all, view])
  const places = sheet.narrowed(look)
  const [name, ...marks] = columns
  return (
    <>
      <ShortTools
        {...{ title, columns: all, sheet, places, look }}
        setLook={(next) => setLook({ ...look, ...next })}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className="scroll" aria-label={title} tabIndex={0}>
        <table className="diff diff-list">
          <thead>
            <tr>
              <th scope="col">{name ? view.say(name.title) : null}</th>
              <th scope="col">{words.diff.field}</th>
              <th scope="col">{says[0]}</th>
              <th scope="col">{says[1]}</th>
            </tr>
          </thead>
          {Array.from(places.slice(0, most), (place) => {
            const row = rows[place] ?? {}
            // Casts: the sides hold facts, or nothing.
            const [before, after] = sides.map((side) => (valueAt(row, side) ?? {}) as Row)
            const every = factsOf(facts, before ?? {}, after ?? {}, view)
            const changed = every.filter(({ old, now }) => old !== now)
            const shown = changed.length > 0 ? changed : every.slice(0, 1)
            return (
              <tbody key={`${keyOf(row, keyField)} ${place}`}>
                {shown.map(({ column, old, now }, at) => (
                  <tr key={column.field}>
                    {at === 0 ? (
                      <th scope="rowgroup" rowSpan={shown.length} className="diff-name">
                        {name ? <Value column={name} row={row} /> : null}
                        {marks.map((mark) => (
                          <div key={mark.field} className="diff-mark">
                            <Value column={mark} row={row} />
                          </div>
                        ))}
                      </th>
                    ) : null}
                    <th scope="row" className="diff-fact">
                      {view.say(column.title)}
                    </th>
                    <Sides {...{ old, now, says }} />
                  </tr>
                ))}
              </tbody>
            )
          })}
        </table>
      </section>
      {places.length === 0 ? <p className="hint">{words.table.nothing}</p> : null}
      {places.length > most ? (
        <p>
          <button type="button" className="as-link" onClick={() => setMost(most + 4 * atFirst)}>
            {words.table.showMore(
              view.number(Math.min(4 * atFirst, places.length - most)),
              view.number(places.length - most),
            )}
          </button>
        </p>
      ) : null}
    </>
  )
}

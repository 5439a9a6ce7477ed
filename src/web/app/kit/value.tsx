/** A value as it is shown in a cell or as a fact: its words, its sign, and where it leads. */
import type { Column } from '../../../platform/workspace/model.ts'
import { Link } from '../link.tsx'
import { useView } from '../view.ts'
import { cellText, kindOf } from './cells.ts'
import { addressFrom, type Row, valueAt } from './rows.ts'
import { StateMark } from './state-mark.tsx'

type ValueParts = {
  readonly column: Column
  readonly row: Row
  /** Out of the order of the tab key, where the row itself is in it. */
  readonly isQuiet?: boolean
}

export const Value = ({ column, row, isQuiet = false }: ValueParts) => {
  const view = useView()
  const text = cellText(column, row, view)
  if (text === '') return <span className="unknown">–</span>
  const shown =
    kindOf(column) === 'state' ? (
      <StateMark value={String(valueAt(row, column.field))} states={column.states} />
    ) : (
      text
    )
  const to = addressFrom(column.to, row)
  return to === null ? (
    shown
  ) : (
    <Link to={to} {...(isQuiet ? { tabIndex: -1 } : {})}>
      {shown}
    </Link>
  )
}

/** What is known of a thing, one line each. What is not known is a dash. */
import type { Column } from '../../../platform/workspace/model.ts'
import { useView } from '../view.ts'
import { fits, type Row } from './rows.ts'
import { Value } from './value.tsx'

export const Facts = ({ columns, row }: { readonly columns: readonly Column[]; readonly row: Row }) => {
  const { say } = useView()
  return (
    <dl className="facts">
      {columns
        .filter((column) => fits(column, row))
        .map((column) => (
          <div key={`${column.field} ${column.title.en}`}>
            <dt>{say(column.title)}</dt>
            <dd>
              <Value column={column} row={row} />
            </dd>
          </div>
        ))}
    </dl>
  )
}

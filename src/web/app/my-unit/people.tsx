/** Who has grants in the unit, and my own. */
import type { Column } from '../../../platform/workspace/model.ts'
import { PlainTable } from '../kit/table/plain-table.tsx'
import { both, useView } from '../view.ts'
import type { UnitTold } from './model.ts'

const held: readonly Column[] = [
  { field: 'roleName', title: both(({ unit }) => unit.columns.role) },
  { field: 'from', title: both(({ unit }) => unit.columns.from), kind: 'day' },
  { field: 'until', title: both(({ unit }) => unit.columns.until), kind: 'day' },
  { field: 'decision', title: both(({ unit }) => unit.columns.decision) },
]
const ofPeople: readonly Column[] = [{ field: 'name', title: both(({ unit }) => unit.columns.name) }, ...held]
const ofMine: readonly Column[] = [
  { field: 'unitName', title: both(({ unit }) => unit.columns.unit) },
  ...held,
]

export const People = ({ people, mine }: Pick<UnitTold, 'people' | 'mine'>) => {
  const { words } = useView()
  const { unit: told } = words
  const numbered = <Row extends object>(rows: readonly Row[]) => rows.map((row, at) => ({ ...row, at }))
  return (
    <>
      <h2 id="people">{told.people}</h2>
      {people === null ? <p className="hint">{told.peopleHidden}</p> : null}
      {people?.length === 0 ? <p className="hint">{told.peopleNone}</p> : null}
      {people && people.length > 0 ? (
        <PlainTable title={told.people} columns={ofPeople} keyField="at" rows={numbered(people)} />
      ) : null}
      <h2 id="mine">{told.mine}</h2>
      {mine.length === 0 ? (
        <p className="hint">{told.mineNone}</p>
      ) : (
        <PlainTable
          title={told.mine}
          columns={ofMine}
          keyField="at"
          rows={numbered(
            mine.map((each) => ({
              ...each,
              unitName: each.unit === 'country' ? words.account.wholeCountry : (each.unitName ?? each.unit),
            })),
          )}
        />
      )}
    </>
  )
}

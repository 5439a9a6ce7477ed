/** Who has grants in the unit, and my own. */
import { useView } from '../view.ts'
import type { UnitTold } from './model.ts'

type Row = {
  readonly key: string
  readonly who: string
  readonly roleName: string
  readonly from: string | null
  readonly until: string | null
  readonly decision: string
}

const GrantRows = ({
  title,
  first,
  rows,
}: {
  readonly title: string
  readonly first: string
  readonly rows: readonly Row[]
}) => {
  const { words, day } = useView()
  const { columns } = words.unit
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="scroll" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {[first, columns.role, columns.from, columns.until, columns.decision].map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, who, roleName, from, until, decision }) => (
            <tr key={key}>
              <th scope="row" lang="vi">
                {who}
              </th>
              <td>{roleName}</td>
              <td>{from ? day(from) : '–'}</td>
              <td>{until ? day(until) : words.unit.openEnd}</td>
              <td lang="vi">{decision}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export const People = ({ people, mine }: Pick<UnitTold, 'people' | 'mine'>) => {
  const { words } = useView()
  const { unit: told } = words
  return (
    <>
      <h2 id="people">{told.people}</h2>
      {people === null ? <p className="hint">{told.peopleHidden}</p> : null}
      {people?.length === 0 ? <p className="hint">{told.peopleNone}</p> : null}
      {people && people.length > 0 ? (
        <GrantRows
          title={told.people}
          first={told.columns.name}
          rows={people.map((each, at) => ({ ...each, key: `${at}`, who: each.name }))}
        />
      ) : null}
      <h2 id="mine">{told.mine}</h2>
      {mine.length === 0 ? (
        <p className="hint">{told.mineNone}</p>
      ) : (
        <GrantRows
          title={told.mine}
          first={told.columns.unit}
          rows={mine.map((each, at) => ({
            ...each,
            key: `${at}`,
            who: each.unit === 'country' ? words.account.wholeCountry : (each.unitName ?? each.unit),
          }))}
        />
      )}
    </>
  )
}

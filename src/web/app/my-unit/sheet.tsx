/** What is known of one unit: figures that lead to rows, what is in it, what happened to it. */
import type { UnitSheet } from '../../../platform/workspace/model.ts'
import { Timeline } from '../kit/draw/timeline.tsx'
import { Link } from '../link.tsx'
import { useView } from '../view.ts'

export const Figures = ({ sheet, people }: { readonly sheet: UnitSheet; readonly people: number | null }) => {
  const { words, number, day } = useView()
  const sources = Map.groupBy(sheet.figures, ({ asOf, source }) => words.unit.asOf(day(asOf), source))
  return (
    <>
      <ul className="figures">
        {sheet.children.map(({ type, count, to }) => (
          <li key={type}>
            <Link to={to}>
              <strong>{number(count)}</strong>
              <span>{type}</span>
            </Link>
          </li>
        ))}
        <li>
          <a href="#bodies">
            <strong>{number(sheet.organisations.length)}</strong>
            <span>{words.unit.bodies}</span>
          </a>
        </li>
        {people === null ? null : (
          <li>
            <a href="#people">
              <strong>{number(people)}</strong>
              <span>{words.unit.people}</span>
            </a>
          </li>
        )}
        {sheet.figures.map(({ title, value }) => (
          <li key={title}>
            <strong>{number(value, Number.isInteger(value) ? 0 : 2)}</strong>
            <span>{title}</span>
          </li>
        ))}
      </ul>
      {[...sources].map(([said, figures]) => (
        <p key={said} className="hint">
          {figures.map(({ title }) => title).join(', ')}: {said}
        </p>
      ))}
    </>
  )
}

export const Bodies = ({ organisations }: Pick<UnitSheet, 'organisations'>) => {
  const { words } = useView()
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">{words.unit.bodies}</h2>
      {organisations.length === 0 ? (
        <p className="hint">{words.unit.bodiesNone}</p>
      ) : (
        <ul className="plain two-columns">
          {organisations.map(({ name, to }) => (
            <li key={to + name} lang="vi">
              <Link to={to} data-item="">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

export const Changes = ({ changes }: Pick<UnitSheet, 'changes'>) => {
  const { words } = useView()
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{words.unit.changes}</h2>
      {changes.length === 0 ? (
        <p className="hint">{words.unit.changesNone}</p>
      ) : (
        <Timeline
          title={words.unit.changes}
          happenings={changes.map(({ on, title, citation, to }) => ({
            id: `${on} ${title}`,
            at: on,
            what: (
              <Link to={to} data-item="">
                {title}
              </Link>
            ),
            beside: citation ? `§ ${citation}` : null,
          }))}
        />
      )}
    </section>
  )
}

/** Two days or two versions beside each other: what went is struck and says so, what came is underlined and says so. */
import type { Column } from '../../../../platform/workspace/model.ts'
import { useView } from '../../view.ts'
import { cellText } from '../cells.ts'
import type { Row } from '../rows.ts'
import { useWords } from '../words.ts'
import { compareTexts } from './compare.ts'

export const TextDiff = ({ old, now }: { readonly old: string; readonly now: string }) => {
  const words = useWords().diff
  return (
    <>
      {compareTexts(old, now).map(({ kind, text }, at) => {
        // The pieces stand in their order and never move.
        const key = `${at} ${kind}`
        if (kind === 'same') return <span key={key}>{text}</span>
        return kind === 'old' ? (
          <del key={key}>
            <span className="only-read">{words.removed}: </span>
            {text}
          </del>
        ) : (
          <ins key={key}>
            <span className="only-read">{words.added}: </span>
            {text}
          </ins>
        )
      })}
    </>
  )
}

type DiffParts = {
  readonly title: string
  readonly columns: readonly Column[]
  readonly before: { readonly says: string; readonly row: Row }
  readonly after: { readonly says: string; readonly row: Row }
}

export const Diff = ({ title, columns, before, after }: DiffParts) => {
  const view = useView()
  const words = useWords().diff
  const facts = columns.map((column) => ({
    column,
    old: cellText(column, before.row, view),
    now: cellText(column, after.row, view),
  }))
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
                <td>{old === '' ? <span className="unknown">–</span> : old}</td>
                <td>{now === '' ? <span className="unknown">–</span> : <TextDiff old={old} now={now} />}</td>
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

/** The columns of a list of changes: when, what kind, from which units to which, by which clause. */
import type { ChangeRecord, LineRecord } from '../../../../packages/register/src/model.ts'
import { addDays } from '../../../kernel/dates.ts'
import { type Column, type Content, citation, dayOrRange, html, joined, number } from '../../../web/index.ts'
import type { Asked } from './asked.ts'
import { cited, unitLink, unitNear } from './naming.ts'

/** A unit has at most fourteen predecessors; lists of more are folded. */
const shownNames = 14

const names = ({ view, register }: Asked, ids: readonly (string | null)[], day: string): Content => {
  const known = [...new Set(ids)].flatMap((id) => (id === null ? [] : (unitNear(register, id, day) ?? [])))
  const links = known.map((unit) => unitLink(view, unit))
  if (links.length <= shownNames) return joined(links, ', ')
  return html`${joined(links.slice(0, shownNames), ', ')} <details><summary>+${number(view, links.length - shownNames)}</summary>${joined(links.slice(shownNames), ', ')}</details>`
}

type Shown = Column<{ readonly change: ChangeRecord; readonly lines: readonly LineRecord[] }>

/** Each column by its key, for lists that leave some out. */
export const changeColumn = (
  asked: Asked,
): Readonly<Record<'day' | 'kind' | 'from' | 'to' | 'basis', Shown>> => {
  const { view, words, book } = asked
  return {
    day: {
      key: 'day',
      title: words.change.day,
      cell: ({ change }) => dayOrRange(view, change.effectiveOn, change.after),
    },
    kind: {
      key: 'kind',
      title: words.change.kind,
      cell: ({ change }) =>
        html`${words.change.kinds[change.kind]}${change.state === 'annulled' ? html` <strong>(${words.changes.annulled})</strong>` : null}`,
    },
    from: {
      key: 'from',
      title: words.change.from,
      cell: ({ change, lines }) =>
        names(
          asked,
          lines.map((line) => line.from),
          addDays(change.effectiveOn, -1),
        ),
    },
    to: {
      key: 'to',
      title: words.change.to,
      cell: ({ change, lines }) =>
        names(
          asked,
          lines.map((line) => line.to),
          change.effectiveOn,
        ),
    },
    basis: {
      key: 'basis',
      title: words.change.basis,
      cell: ({ change }) =>
        change.basis
          ? citation(view, cited(book, { ...change.basis, effectiveOn: change.effectiveOn }))
          : view.words.none,
    },
  }
}

export const changeColumns = (asked: Asked): readonly Shown[] => {
  const { day, kind, from, to, basis } = changeColumn(asked)
  return [day, kind, from, to, basis]
}

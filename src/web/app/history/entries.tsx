/** Entries of the log as rows, each with the way to its proof. */
import { useMemo } from 'react'
import type { Column } from '../../../platform/workspace/model.ts'
import type { Answer } from '../api.ts'
import { roleWords } from '../frame/account-menu.tsx'
import { PlainTable } from '../kit/table/plain-table.tsx'
import { Link } from '../link.tsx'
import { type Session, useSession } from '../session.tsx'
import { both, useView, type View } from '../view.ts'

type Entry = Answer<'evidence.history'>['entries'][number]

const columns: readonly Column[] = [
  { field: 'at', title: both(({ history }) => history.columns.at), kind: 'instant' },
  { field: 'what', title: both(({ history }) => history.columns.operation) },
  { field: 'actor', title: both(({ history }) => history.columns.actor) },
  { field: 'role', title: both(({ history }) => history.columns.role) },
  { field: 'unit', title: both(({ history }) => history.columns.unit) },
]

const rowsOf = (entries: readonly Entry[], view: View, { workspace, me }: Session) => {
  const units = new Map(workspace.units.map(({ id, name }) => [id, name]))
  return entries.map(({ entry, at, operation, actor, role, unit, place }) => ({
    entry,
    at,
    what: [workspace.operations[operation]?.summary, operation].filter(Boolean).join(' · '),
    actor: actor === me.account ? me.name : actor,
    role: role ? roleWords(view, role) : null,
    unit: unit ? (units.get(unit) ?? unit) : null,
    isSigned: place !== null,
  }))
}

export const Entries = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const view = useView()
  const { words } = view
  const session = useSession()
  const rows = useMemo(() => rowsOf(entries, view, session), [entries, view, session])
  return (
    <PlainTable
      title={words.history.title}
      columns={columns}
      keyField="entry"
      rows={rows}
      beside={({ entry, isSigned }) =>
        isSigned ? (
          <Link to={`/evidence/verify?entry=${entry}`} data-item="">
            {words.history.prove}
          </Link>
        ) : (
          <span className="hint">{words.history.waiting}</span>
        )
      }
    />
  )
}

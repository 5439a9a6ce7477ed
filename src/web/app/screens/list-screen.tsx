/** A list: what to narrow it by, what can be begun, and the table. */
import type { ListScreen as List } from '../../../platform/workspace/model.ts'
import { fileAddress } from '../api.ts'
import { DataTable } from '../kit/table/data-table.tsx'
import { useRowStore } from '../kit/table/stores.ts'
import { Link } from '../link.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { useView } from '../view.ts'
import { ActionBar } from './action-bar.tsx'
import { ListFilters, useFiltered, useMissing, Waits } from './list-filters.tsx'

export const ListPage = ({ screen }: { readonly screen: List }) => {
  const { say } = useView()
  const { workspace } = useSession()
  const { operation, rows, pages, filters = [], actions = [] } = screen
  const input = useFiltered(operation, screen.with, filters)
  const missing = useMissing(operation, filters, input)
  const store = useRowStore({ operation, input, rows, ...(pages ? { pages } : {}) })
  const forms = workspace.screens.filter(({ id }) => screen.forms?.includes(id))
  /** What the list is about, its forms are about too. */
  const about = new URLSearchParams(
    filters.flatMap(({ name, from }) => (from && input[name] ? [[name, String(input[name])]] : [])),
  ).toString()
  const begin = forms.map((form) => (
    <Link key={form.id} to={`/work${form.path}${about ? `?${about}` : ''}`} className="button">
      {say(form.title)}
    </Link>
  ))
  const { table } = workspace.operations[operation] ?? {}
  return (
    <Page
      title={say(screen.title)}
      lead={screen.lead && say(screen.lead)}
      beside={begin.length > 0 ? begin : null}
    >
      {filters.length > 0 ? (
        <ListFilters filters={filters} operation={operation} begin={screen.with} />
      ) : null}
      {missing.length > 0 ? (
        <Waits missing={missing} />
      ) : (
        <DataTable
          id={screen.id}
          title={say(screen.title)}
          columns={screen.columns}
          keyField={screen.key}
          store={store}
          empty={
            <>
              <p>{say(screen.empty)}</p>
              {begin}
            </>
          }
          chosenBar={
            actions.length > 0
              ? (choosing) => (
                  <ActionBar actions={actions} keyField={screen.key} columns={screen.columns} {...choosing} />
                )
              : undefined
          }
          wholeFile={table && !pages ? fileAddress(operation, input, 'xlsx') : null}
        />
      )}
    </Page>
  )
}

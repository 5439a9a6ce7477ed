/** `/access`: the roles, what each opens, and one's own grants. */

import { roleIds, wholeCountry } from '../../../platform/access/model.ts'
import { grants } from '../../../platform/access/operations.ts'
import { roles } from '../../../platform/access/roles.ts'
import type { Context, Operation } from '../../../platform/operation.ts'
import type { PageAnswer, PageRequest } from '../../../platform/page.ts'
import { perform } from '../../../platform/perform.ts'
import { type Html, html } from '../../html.ts'
import { page, section } from '../../layout.ts'
import { notice } from '../../notice.ts'
import { answer, viewOf } from '../../request.ts'
import { table } from '../../table.ts'
import { date, type View, wordsIn } from '../../view.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const ownGrants = async (view: View, context: Context): Promise<Html | null> => {
  if (context.actor.kind !== 'person') return null
  const words = wordsIn(view, { vi, en }).access
  const found = await perform(grants, { all: true }, context)
  if (!found.ok) return null
  const territory = (await context.territory?.()) ?? null
  const unitName = (unit: string) =>
    unit === wholeCountry ? words.country : (territory?.named(unit, context.today)?.name ?? unit)
  return section(
    'grants',
    words.grants,
    found.value.length === 0
      ? notice('note', words.noGrants)
      : table(view, {
          caption: words.grants,
          hideCaption: true,
          rows: found.value,
          columns: [
            {
              key: 'role',
              title: words.grantColumns.role,
              heads: true,
              cell: ({ role }) => roles[role][view.language],
            },
            { key: 'unit', title: words.grantColumns.unit, cell: ({ unit }) => unitName(unit) },
            {
              key: 'from',
              title: words.grantColumns.from,
              cell: ({ from }) => (from ? date(view, from) : null),
            },
            {
              key: 'until',
              title: words.grantColumns.until,
              cell: ({ until, endsWithUnit }) =>
                until ? html`${date(view, until)}${endsWithUnit ? html` (${words.withUnit})` : null}` : null,
            },
            { key: 'state', title: words.grantColumns.state, cell: ({ state }) => words.states[state] },
            { key: 'decision', title: words.grantColumns.decision, cell: ({ decision }) => decision },
          ],
        }),
  )
}

export const accessPage = async (
  request: PageRequest,
  context: Context,
  operations: readonly Operation[],
): Promise<PageAnswer> => {
  const view = viewOf(request, context.today)
  const words = wordsIn(view, { vi, en }).access
  const opened = (role: (typeof roleIds)[number]) =>
    operations
      .filter(
        ({ access }) =>
          typeof access !== 'string' && access.roles !== 'signed-in' && access.roles.includes(role),
      )
      .map(({ name }) => name)
      .toSorted()
  return answer(
    page(view, {
      title: words.title,
      lead: words.lead,
      source: null,
      body: html`${await ownGrants(view, context)}${section(
        'roles',
        words.roles,
        table(view, {
          caption: words.roles,
          hideCaption: true,
          rows: roleIds,
          columns: [
            {
              key: 'role',
              title: words.columns.role,
              heads: true,
              cell: (role) => roles[role][view.language],
              sort: (role) => roles[role][view.language],
            },
            { key: 'says', title: words.columns.says, cell: (role) => roles[role].says[view.language] },
            {
              key: 'passes',
              title: words.columns.passesOn,
              cell: (role) => (roles[role].passesOn ? words.yes : null),
            },
            {
              key: 'operations',
              title: words.columns.operations,
              cell: (role) => {
                const names = opened(role)
                return names.length === 0
                  ? null
                  : html`<details><summary>${String(names.length)}</summary>${names.map((name) => html`<code>${name}</code> `)}</details>`
              },
              sort: (role) => opened(role).length,
            },
          ],
        }),
      )}`,
    }),
  )
}

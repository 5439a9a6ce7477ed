/** `/who-decides/matrix`: who holds what on a day, by field, level, place, words and text. */
import type { Static } from 'typebox'
import { perform } from '../../../platform/perform.ts'
import {
  answer,
  api,
  choiceField,
  dateText,
  errorPage,
  type Html,
  html,
  icon,
  number,
  type PageAnswer,
  page,
  questionForm,
  section,
  table,
  textField,
  to,
} from '../../../web/index.ts'
import { stateDay, stateOf } from '../../register/screens/index.ts'
import { fields, holderLevels } from '../model.ts'
import { matrix as matrixOperation } from '../operations/lists.ts'
import { nameOfField } from '../words.ts'
import { type Asked, statusOf } from './asked.ts'
import { lastDay } from './grants.ts'
import { isSettled, keyOf, placeChoices, placesFound } from './place.ts'

type Task = Static<typeof matrixOperation.output>['rows'][number]
type Line = { readonly task: Task['function']; readonly row: Task['grants'][number] | null }

const form = ({ view, words }: Asked, at: string): Html =>
  questionForm(view, {
    path: '/who-decides/matrix',
    label: words.matrix.filter,
    keep: { at: at === view.today ? undefined : at },
    fields: html`<div class="row">${choiceField(view, {
      name: 'field',
      label: words.matrix.field,
      value: view.query.field,
      choices: [
        { value: '', label: words.matrix.anyField },
        ...fields.map((field) => ({ value: field, label: nameOfField(field, view.language) })),
      ],
    })}${choiceField(view, {
      name: 'level',
      label: words.matrix.level,
      value: view.query.level,
      choices: [
        { value: '', label: words.matrix.anyLevel },
        ...holderLevels.map((level) => ({ value: level, label: words.levels[level] })),
      ],
    })}</div><div class="row">${textField(view, {
      name: 'unit',
      label: words.matrix.unit,
      value: view.query.unit,
    })}${textField(view, {
      name: 'matter',
      label: words.matrix.words,
      value: view.query.matter,
    })}${textField(view, {
      name: 'instrument',
      label: words.matrix.text,
      value: view.query.instrument,
    })}</div>`,
    button: words.matrix.button,
  })

const lines = (asked: Asked, all: readonly Line[], downloads: readonly { name: string; href: string }[]) => {
  const { view, words } = asked
  return table(view, {
    id: 'matrix-table',
    caption: words.matrix.caption,
    hideCaption: true,
    columns: [
      {
        key: 'task',
        title: words.matrix.task,
        heads: true,
        cell: ({ task }: Line) => html`<a href="${to(view, `/who-decides/${task.id}`)}">${task.title}</a>`,
        sort: ({ task }) => task.title,
      },
      {
        key: 'holder',
        title: words.matrix.holder,
        cell: ({ row }) =>
          row
            ? html`${row.holder.name}${row.conditions.length > 0 ? html`<br><span class="quiet">${words.answer.when}${row.conditions.join('; ')}</span>` : null}`
            : html`<span class="unknown">– ${words.matrix.nobody}</span>`,
        sort: ({ row }) => row?.holder.name ?? null,
      },
      {
        key: 'mode',
        title: words.matrix.mode,
        cell: ({ row }) => row?.modeWords,
        sort: ({ row }) => row?.modeWords ?? null,
      },
      {
        key: 'basis',
        title: words.matrix.basis,
        cell: ({ row }) => row?.basis.words,
        sort: ({ row }) => row?.basis.words ?? null,
      },
      {
        key: 'life',
        title: words.matrix.life,
        cell: ({ row }) => {
          const last = lastDay(row?.until ?? null)
          return row
            ? html`${row.from === null ? words.answer.sinceUnknown : dateText(view, row.from)} – ${last === null ? '' : dateText(view, last)}`
            : null
        },
        sort: ({ row }) => row?.until ?? null,
      },
      {
        key: 'state',
        title: words.matrix.state,
        cell: ({ row }) =>
          row
            ? html`<span class="status">${icon(row.verified ? 'met' : 'unknown')} ${row.verified ? words.matrix.short.verified : words.matrix.short.unverified}</span>`
            : null,
        sort: ({ row }) => (row ? String(row.verified) : null),
      },
    ],
    rows: all,
    downloads,
    empty: words.matrix.empty,
  })
}

export const matrixPage = async (asked: Asked): Promise<Html | PageAnswer> => {
  const { view, words, context } = asked
  const at = stateDay(asked.own)
  const { field, level, matter, instrument } = view.query
  const place = placesFound(asked, view.query.unit ?? '', at)[0]
  if (place && !isSettled(place))
    return answer(
      page(view, {
        title: words.place.title(place.typed),
        state: stateOf(asked.own, at),
        source: asked.source,
        body: html`${placeChoices(asked, place, { field: 'unit', at })}${form(asked, at)}`,
      }),
      422,
    )
  const query = {
    ...(field ? { field } : {}),
    ...(instrument ? { instrument: instrument.replace(/\s/g, '') } : {}),
    ...(matter?.trim() ? { matter: matter.trim().slice(0, 300) } : {}),
    ...(place ? { unit: keyOf(place.units[0]) } : {}),
  }
  const done = await perform(matrixOperation, { ...query, validAt: at }, context)
  if (!done.ok) return answer(errorPage(view, done.problems, form(asked, at)), statusOf(done.problems))
  const all = done.value.rows
    .flatMap(({ function: task, grants }): readonly Line[] =>
      grants.length === 0 ? [{ task, row: null }] : grants.map((row) => ({ task, row })),
    )
    .filter(({ row }) => !level || row?.holder.level === level)
  const held = all.filter(({ row }) => row !== null)
  return page(view, {
    title: words.matrix.title,
    lead: html`<p>${words.matrix.lead(number(view, new Set(all.map(({ task }) => task.id)).size), number(view, held.length))}</p>`,
    state: stateOf(asked.own, at),
    source: asked.source,
    body: html`${form(asked, at)}${section(
      'rows',
      words.matrix.caption,
      lines(
        asked,
        all,
        (['csv', 'xlsx', 'json'] as const).map((format) => ({
          name: words.files[format],
          href: api('/authority/matrix', {
            ...query,
            at,
            format: format === 'json' ? undefined : format,
          }),
        })),
      ),
    )}`,
  })
}

/** The rows behind a figure: units of a day, by level, type and what they lie in. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import { plainKey } from '../../../kernel/text.ts'
import {
  apiOf,
  choiceField,
  dateText,
  type Html,
  html,
  inOrder,
  joined,
  number,
  page,
  pageOf,
  pager,
  questionForm,
  readOrder,
  table,
  textField,
  to,
  vietnamese,
} from '../../../web/index.ts'
import { type Asked, levelAsked, levelName, stateDay, stateOf, typeAsked, typeName } from './asked.ts'
import { downloadsOf } from './downloads.ts'
import { inSentence, unitLink } from './naming.ts'

const rowsOfPage = 200

export const unitsPage = (asked: Asked): Html => {
  const { view, words, register, book, source } = asked
  const at = stateDay(asked)
  const { within } = view.query
  const typed = typeAsked(asked)
  const text = (view.query.text ?? '').trim().slice(0, 100)
  const key = plainKey(text)
  const level = (view.query.level ? undefined : typed && book.types.get(typed)?.level) ?? levelAsked(asked)
  // Who chose another level did not mean the type of the former one.
  const type = typed && book.types.get(typed)?.level === level ? typed : undefined
  const province = within ? register.unitAt(within, at) : null
  const units = register
    .unitsOn(at, { level, ...(province ? { within: province.id } : {}) })
    .filter((unit) => (!type || unit.type === type) && (!within || province !== null))
    .filter(({ name }) => key === '' || plainKey(name).includes(key))
  const what = type ? typeName(asked, type) : `${words.units.any} ${levelName(asked, level).toLowerCase()}`
  const provinces = register.unitsOn(at, { level: book.levels[0]?.id ?? level })
  const columns = [
    {
      key: 'code',
      title: words.unit.code,
      kind: 'code' as const,
      cell: (one: Unit) => html`<code>${one.code}</code>`,
      sort: (one: Unit) => one.code,
    },
    {
      key: 'name',
      title: words.units.name,
      heads: true,
      cell: (one: Unit) => unitLink(view, one),
      sort: (one: Unit) => one.shortName,
    },
    {
      key: 'type',
      title: words.units.type,
      cell: (one: Unit) => typeName(asked, one.type),
      sort: (one: Unit) => one.type,
    },
    {
      key: 'belongs',
      title: words.units.belongs,
      cell: (one: Unit) => vietnamese(view, one.parents.map(inSentence).join(', ')),
      sort: (one: Unit) => one.parents.map((parent) => parent.name).join(' '),
    },
    {
      key: 'since',
      title: words.units.since,
      cell: (one: Unit) => dateText(view, one.validFrom),
      sort: (one: Unit) => one.validFrom,
    },
  ]
  // Ordered as a whole before it is cut into pages.
  const shown = pageOf(view, inOrder(units, columns, readOrder(view.query.sort)), rowsOfPage)
  const query = { at, level, type, within, text: text || undefined }
  return page(view, {
    title: words.units.title,
    lead: html`${words.units.lead(number(view, units.length), what.toLowerCase(), dateText(view, at))}${province ? html` <span lang="vi">(${inSentence(province)})</span>` : null}`,
    source,
    state: stateOf(asked, at),
    address: to(view, '/units', { ...view.query, at }),
    twin: apiOf(view, '/register/list', query),
    body: html`${questionForm(view, {
      path: '/units',
      label: words.units.filter,
      keep: { at: view.query.at },
      fields: html`${textField(view, { name: 'text', kind: 'search', label: words.units.text, value: text })}${choiceField(
        view,
        {
          name: 'level',
          label: words.unit.level,
          value: level,
          choices: book.levels.map((one) => ({ value: one.id, label: levelName(asked, one.id) })),
        },
      )}${choiceField(view, {
        name: 'type',
        label: words.units.type,
        value: type,
        choices: [
          { value: '', label: words.units.all },
          ...[...book.types.values()]
            .filter((one) => one.level === level)
            .map((one) => ({ value: one.id, label: typeName(asked, one.id) })),
        ],
      })}${choiceField(view, {
        name: 'within',
        label: words.units.belongs,
        value: within,
        choices: [
          { value: '', label: words.units.all },
          ...provinces.flatMap((one) => (one.code ? [{ value: one.code, label: one.name }] : [])),
        ],
      })}`,
      inline: true,
      button: words.units.filter,
    })}${table(view, {
      caption: joined([words.units.caption(what, dateText(view, at))], ''),
      columns,
      rows: shown.rows,
      downloads: downloadsOf(asked, '/register/list', { ...query, limit: '20000' }),
      empty: words.units.empty,
    })}${pager(view, shown)}`,
  })
}

/** What can be asked: four real questions, and what is known by field. */
import { type Html, html, number, section, table, to } from '../../../web/index.ts'
import { inFull } from '../../register/index.ts'
import { fields } from '../model.ts'
import { inLanguage, nameOfField } from '../words.ts'
import type { Asked } from './asked.ts'

/** One question of each field that people ask about most; one whose task is not there is left out. */
const questions = [
  ['fn:land:004', '00004'],
  ['fn:construction:013', '00166'],
  ['fn:finance:006', '26743'],
  ['fn:industry-trade:042', '79'],
] as const

export const examples = ({ view, words, matrix, register }: Asked): Html =>
  html`<p class="quiet">${words.ask.examples}</p><ul>${questions.flatMap(([id, code]) => {
    const task = matrix.functionById.get(id)
    const unit = register.unitAt(code, view.today)
    return task && unit
      ? [
          html`<li>${nameOfField(task.field, view.language)}: <a href="${to(view, '/who-decides', {
            function: id,
            place: code,
          })}">${words.ask.example(inLanguage(task.title, view.language), inFull(unit))}</a></li>`,
        ]
      : []
  })}</ul>`

export const ways = ({ view, words }: Asked): Html =>
  html`<ul><li><a href="${to(view, '/who-decides/matrix')}">${words.ask.toMatrix}</a></li><li><a href="${to(view, '/lapses')}">${words.ask.toLapses}</a></li><li><a href="${to(view, '/who-decides/open-matters')}">${words.ask.toOpen}</a></li></ul>`

export const fieldsKnown = (asked: Asked): Html => {
  const { view, words, matrix } = asked
  const rows = fields.map((field) => {
    const tasks = matrix.facts.functions.filter((task) => task.field === field)
    const grants = tasks.flatMap(({ id }) => matrix.grantsOf(id))
    return {
      field,
      name: nameOfField(field, view.language),
      tasks: tasks.length,
      rows: grants.length,
      read: grants.filter(({ verified }) => verified).length,
      texts: matrix.facts.instruments.filter((text) => text.field === field).length,
    }
  })
  const sum = (of: (row: (typeof rows)[number]) => number) =>
    number(
      view,
      rows.reduce((all, row) => all + of(row), 0),
    )
  const linked = (row: (typeof rows)[number], count: number) =>
    count === 0
      ? number(view, 0)
      : html`<a href="${to(view, '/who-decides/matrix', { field: row.field })}">${number(view, count)}</a>`
  return section(
    'fields',
    words.ask.fields,
    html`<p>${words.ask.fieldsLead(
      sum((row) => row.tasks),
      sum((row) => row.rows),
      sum((row) => row.read),
    )}</p>${table(view, {
      id: 'fields-table',
      caption: words.ask.fields,
      hideCaption: true,
      columns: [
        {
          key: 'field',
          title: words.ask.field,
          heads: true,
          cell: (row) => row.name,
          sort: (row) => row.name,
        },
        {
          key: 'tasks',
          title: words.ask.tasks,
          kind: 'number',
          cell: (row) => linked(row, row.tasks),
          sort: (row) => row.tasks,
        },
        {
          key: 'rows',
          title: words.ask.rows,
          kind: 'number',
          cell: (row) => number(view, row.rows),
          sort: (row) => row.rows,
        },
        {
          key: 'texts',
          title: words.ask.texts,
          kind: 'number',
          cell: (row) => number(view, row.texts),
          sort: (row) => row.texts,
        },
      ],
      rows: rows.filter(({ tasks }) => tasks > 0),
    })}<p class="quiet">${words.ask.without(
      rows
        .filter(({ tasks }) => tasks === 0)
        .map(({ name }) => name)
        .join('; '),
    )}</p>`,
  )
}

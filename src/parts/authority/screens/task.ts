/** `/who-decides/:function`: a matter through time, and what checks found about it. */
import { perform } from '../../../platform/perform.ts'
import {
  answer,
  dateField,
  errorPage,
  type Html,
  html,
  type PageAnswer,
  page,
  questionForm,
  section,
  textField,
} from '../../../web/index.ts'
import { fields } from '../model.ts'
import { functionOperation } from '../operations/lists.ts'
import { check } from '../operations/watch.ts'
import { who } from '../operations/who.ts'
import { aboutTask, findingRows, leadOf } from './answered.ts'
import { askForm } from './ask-form.ts'
import { type Asked, statusOf } from './asked.ts'
import { rowsTimeline } from './grants.ts'

export const taskPage = async (asked: Asked): Promise<Html | PageAnswer> => {
  const { view, words, request, context, register } = asked
  const id = request.params.function ?? ''
  const done = await perform(functionOperation, { function: id }, context)
  if (!done.ok) return answer(errorPage(view, done.problems, askForm(asked)), statusOf(done.problems))
  const { function: task, grants } = done.value
  const rows = grants.toSorted((left, right) =>
    left.knownFrom < right.knownFrom ? -1 : left.knownFrom > right.knownFrom ? 1 : 0,
  )
  const asks = await perform(who, { function: id, validAt: view.today }, context)
  const field = fields.find((each) => each === task.field)
  const checked = await perform(check, { validAt: view.today, ...(field ? { field } : {}) }, context)
  const findings = checked.ok ? checked.value.findings.filter((one) => one.function === id) : []
  return page(view, {
    title: task.title,
    lead: asks.ok ? leadOf(asked, asks.value) : null,
    source: asked.source,
    body: html`${section(
      'ask',
      words.task.ask,
      questionForm(view, {
        path: '/who-decides',
        keep: { function: id },
        label: words.ask.form,
        fields: [
          textField(view, {
            name: 'place',
            label: words.ask.place,
            hint: words.ask.placeHint,
            required: true,
          }),
          dateField(view, {
            name: 'at',
            label: words.ask.day,
            value: view.today,
            min: register.release.dataFrom,
          }),
        ],
        button: words.ask.button,
      }),
    )}${section('timeline', words.task.timeline, rowsTimeline(asked, rows, view.today) ?? html`<p>${words.task.none}</p>`)}${section(
      'about',
      words.answer.about,
      aboutTask(asked, task),
    )}${section(
      'findings',
      words.task.findings,
      findings.length > 0 ? findingRows(asked, findings) : html`<p>${words.task.noFindings}</p>`,
    )}`,
  })
}

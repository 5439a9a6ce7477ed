/** `/who-decides/open-matters`: who goes on with an open matter of a body that ended, step by step. */
import type { Static } from 'typebox'
import { perform } from '../../../platform/perform.ts'
import {
  answer,
  dateField,
  errorPage,
  type Html,
  html,
  icon,
  type PageAnswer,
  page,
  questionForm,
  section,
  textField,
  to,
} from '../../../web/index.ts'
import { stateDay, stateOf } from '../../register/screens/index.ts'
import { successor } from '../operations/watch.ts'
import { eve } from '../reform.ts'
import { findFunctions, meant } from '../search.ts'
import { inLanguage } from '../words.ts'
import { type Asked, statusOf } from './asked.ts'
import { cited } from './cited.ts'
import { holderInUnits } from './holder.ts'
import { isSettled, keyOf, placeChoices, placesFound } from './place.ts'

type Succession = Static<typeof successor.output>

const form = ({ view, words, register }: Asked, matter: string, at: string): Html =>
  questionForm(view, {
    path: '/who-decides/open-matters',
    label: words.open.form,
    fields: [
      textField(view, {
        name: 'former',
        label: words.open.former,
        hint: words.open.formerHint,
        value: view.query.former,
        required: true,
      }),
      textField(view, {
        name: 'matter',
        label: words.open.matter,
        hint: words.open.matterHint,
        value: matter,
      }),
      textField(view, {
        name: 'object',
        label: words.open.object,
        hint: words.open.objectHint,
        value: view.query.object,
      }),
      dateField(view, { name: 'at', label: words.ask.day, value: at, min: register.release.dataFrom }),
    ],
    button: words.open.button,
  })

const leadOf = ({ view, words }: Asked, { successor: next, decidedByPerson }: Succession): Html => {
  if (!next) return html`<p>${words.open.nobody}</p>`
  const who = html`<strong>${holderInUnits(next.holder, [next.unit], view.language, words.answer.or)}</strong>`
  return html`<p>${decidedByPerson ? words.open.person(who) : words.open.takes(who)}.</p>`
}

const steps = (asked: Asked, { steps: all }: Succession): Html => {
  const { words } = asked
  const names: Readonly<Record<string, string>> = words.open.stepNames
  return html`<ol>${all.map(
    ({ step, settled, because, basis }) =>
      html`<li><strong>${names[step] ?? step}</strong>: ${because} ${cited(asked, basis)}<div class="quiet"><span class="status">${icon(settled ? 'met' : 'note')} ${settled ? words.open.settled : words.open.went}</span></div></li>`,
  )}</ol>`
}

export const openMattersPage = async (asked: Asked): Promise<Html | PageAnswer> => {
  const { view, words, matrix, context } = asked
  const at = stateDay(asked.own)
  const { former = '', matter = '', function: id, object = '' } = view.query
  const given = id === undefined ? null : (matrix.functionById.get(id) ?? null)
  const hits = given || matter.trim() === '' ? [] : findFunctions(matrix, matter.slice(0, 300))
  const task = given ?? meant(hits)
  const shown = given ? inLanguage(given.title, view.language) : matter
  if (former.trim() === '')
    return page(view, {
      title: words.open.title,
      lead: html`<p>${words.open.lead}</p>`,
      source: asked.source,
      body: html`${form(asked, shown, at)}<p>${words.open.example}: <a href="${to(view, '/who-decides/open-matters', { former: '001', function: 'fn:land:004', object: '00004' })}">${words.open.exampleWords}</a></p>`,
    })
  const formers = placesFound(asked, former, eve).slice(0, 1)
  const objects = placesFound(asked, object, at)
  const open = [
    ...formers.map((place) => ({ place, field: 'former', at: eve })),
    ...objects.map((place) => ({ place, field: 'object', at })),
  ].flatMap(({ place, ...where }) => (isSettled(place) ? [] : [{ place, where }]))
  const again = section('again', words.open.again, form(asked, shown, at))
  if (open.length > 0)
    return answer(
      page(view, {
        title: words.place.title(open.map(({ place }) => place.typed).join('; ')),
        source: asked.source,
        body: html`${open.map(({ place, where }) => placeChoices(asked, place, where))}${again}`,
      }),
      422,
    )
  if (!task && hits.length > 0)
    return page(view, {
      title: words.choose.title(matter),
      lead: html`<p>${words.open.needsTask}</p>`,
      source: asked.source,
      body: html`<ul class="hits">${hits.map(
        ({ function: one }) =>
          html`<li><a href="${to(view, view.path, { ...view.query, matter: undefined, function: one.id })}">${inLanguage(one.title, view.language)}</a></li>`,
      )}</ul>${again}`,
    })
  const settled = (places: typeof objects) =>
    places.flatMap((each) => (isSettled(each) ? [keyOf(each.units[0])] : []))
  const done = await perform(
    successor,
    {
      former: settled(formers)[0] ?? former,
      object: settled(objects),
      validAt: at,
      ...(task ? { function: task.id } : {}),
    },
    context,
  )
  if (!done.ok) return answer(errorPage(view, done.problems, form(asked, shown, at)), statusOf(done.problems))
  const found = done.value
  return page(view, {
    title: task ? inLanguage(task.title, view.language) : words.open.title,
    lead: html`<p class="quiet">${words.open.from(found.former.name)}</p>${leadOf(asked, found)}${
      !task && matter.trim() !== '' ? html`<p>${words.open.noTask(matter)}</p>` : null
    }`,
    state: stateOf(asked.own, at),
    source: asked.source,
    body: html`${section('steps', words.open.steps, steps(asked, found))}${again}`,
  })
}

/** `/who-decides`: a matter, a place, a day. The answer first; several tasks or places stand side by side for a person. */
import { isIsoDate } from '../../../kernel/dates.ts'
import type { Context } from '../../../platform/operation.ts'
import type { PageRequest } from '../../../platform/page.ts'
import { perform } from '../../../platform/perform.ts'
import {
  answer,
  api,
  errorPage,
  type Html,
  html,
  number,
  type PageAnswer,
  page,
  readDate,
  section,
  to,
} from '../../../web/index.ts'
import { capital, inFull } from '../../register/index.ts'
import { stateDay, stateOf } from '../../register/screens/index.ts'
import { type Who, who } from '../operations/who.ts'
import { asking } from '../questions.ts'
import { answerBody, leadOf } from './answered.ts'
import { askForm } from './ask-form.ts'
import { type Asked, statusOf } from './asked.ts'
import { examples, fieldsKnown, ways } from './beginning.ts'
import { formerPlaces, isSettled, keyOf, type PlaceFound, placeChoices, placesFound } from './place.ts'

const beginning = (asked: Asked): Html => {
  const { view, words } = asked
  return page(view, {
    title: words.ask.title,
    lead: html`<p>${words.ask.lead}</p>`,
    source: asked.source,
    islands: ['suggest'],
    body: html`${askForm(asked)}${examples(asked)}${section('more', words.ask.more, ways(asked))}${fieldsKnown(asked)}`,
  })
}

const toChoose = (asked: Asked, found: Who): Html => {
  const { view, words } = asked
  const known = found.candidates.length > 0
  return page(view, {
    title: known ? words.choose.title(found.matter) : words.choose.none(found.matter),
    lead: html`<p>${known ? words.choose.lead(number(view, found.candidates.length)) : words.choose.noneLead}</p>`,
    source: asked.source,
    islands: ['suggest'],
    body: html`${
      known
        ? html`<ul class="hits">${found.candidates.map(
            ({ function: task }) =>
              html`<li><a href="${to(view, '/who-decides', {
                function: task.id,
                place: view.query.place,
                at: view.query.at,
              })}">${task.title}</a> <span class="quiet">${task.fieldName}</span></li>`,
          )}</ul>`
        : null
    }${section('again', words.ask.again, askForm(asked, { at: found.at }))}${known ? null : html`${examples(asked)}${fieldsKnown(asked)}`}`,
  })
}

/** The places of the question by their names, where the name alone finds the place again. */
const placesInWords = (asked: Asked, at: string): string =>
  placesFound(asked, asked.view.query.place ?? '', at)
    .map((found) => {
      if (!isSettled(found)) return found.typed
      const [unit] = found.units
      const [again] = placesFound(asked, inFull(unit), at)
      return again && isSettled(again) && again.units[0].id === unit.id ? capital(inFull(unit)) : keyOf(unit)
    })
    .join('; ')

const answered = (asked: Asked, found: Who, places: readonly PlaceFound[]): Html => {
  const { view, words } = asked
  const title = found.function?.title ?? found.matter
  return page(view, {
    title,
    lead: html`${leadOf(asked, found)}${formerPlaces(asked, places)}`,
    state: stateOf(asked.own, found.at),
    source: asked.source,
    islands: ['suggest'],
    body: html`${answerBody(asked, found)}${section(
      'again',
      words.ask.again,
      askForm(asked, {
        matter: title,
        place: placesInWords(asked, found.at),
        at: found.at,
      }),
    )}`,
  })
}

export const whoPage = async (asked: Asked): Promise<Html | PageAnswer> => {
  const { view, words, context } = asked
  const at = stateDay(asked.own)
  const { function: task, matter = '', field } = view.query
  if (!task && matter.trim() === '') return beginning(asked)
  const places = placesFound(asked, view.query.place ?? '', at)
  const open = places.flatMap((each) => (isSettled(each) ? [] : [each]))
  const [first] = open
  if (first)
    return answer(
      page(view, {
        title: words.place.title(first.typed),
        state: stateOf(asked.own, at),
        source: asked.source,
        islands: ['suggest'],
        body: html`${open.map((each) => placeChoices(asked, each, { at }))}${section('again', words.ask.again, askForm(asked, { at }))}`,
      }),
      422,
    )
  const done = await perform(
    who,
    {
      validAt: at,
      place: places.flatMap((each) => (isSettled(each) ? [keyOf(each.units[0])] : [])),
      ...(task ? { function: task } : { matter: matter.slice(0, 300) }),
      ...(field ? { field } : {}),
    },
    context,
  )
  if (!done.ok) return answer(errorPage(view, done.problems, askForm(asked, { at })), statusOf(done.problems))
  const found = done.value
  return found.found === 'answer' ? answered(asked, found, places) : toChoose(asked, found)
}

/** The same as data, where the places are clear. */
export const whoTwin = async (
  { query }: PageRequest,
  today: string,
  context: Context,
): Promise<string | null> => {
  const matter = query.matter?.trim().slice(0, 300)
  if (!matter && !query.function) return null
  const at = (query.at && readDate(query.at)) || today
  // What is no day is for the operation to refuse.
  const places = isIsoDate(at) ? placesFound(await asking(context), query.place ?? '', at) : []
  if (!places.every(isSettled)) return null
  return api('/authority/who', {
    ...(query.function ? { function: query.function } : { matter }),
    place: places.map(({ units: [unit] }) => keyOf(unit)).join(','),
    field: query.field,
    at,
  })
}

/** Where there is not one answer: every possible one side by side, with its evidence. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import {
  type Content,
  citations,
  facts,
  type Html,
  html,
  number,
  percent,
  section,
  to,
  unknownFact,
  vietnamese,
} from '../../../web/index.ts'
import { converterOf, currentRegister, inFull, inSentence } from '../../register/index.ts'
import { citedAll, unitLink } from '../../register/screens/index.ts'
import { fateOf, fateWords } from '../suggest/fate.ts'
import { asWritten, byNearness } from '../suggest/suggest.ts'
import { say } from './box.ts'
import { type Choice, type Found, isSettled, queryOf } from './found.ts'
import { reasonLine } from './understood.ts'

const mostPlaces = 60
/** More than this are easier to look through as lines. */
const mostCards = 8

const choiceCard = ({ asked, answered }: Found, choice: Choice): Html => {
  const { view } = asked
  const { convert: words } = say(asked)
  const { unit, share, reason } = choice
  const wouldBe = [answered.rest, unit.name, ...unit.parents.map(({ name }) => name)]
    .filter((part) => part !== '')
    .join(', ')
  return html`<li${reason.people === 'none' ? html` class="land"` : null}><h3>${unitLink(view, unit)}</h3><p class="quiet" lang="vi">${unit.parents.map(inSentence).join(', ')}</p><p>${reasonLine(asked, choice)}</p>${facts(
    [
      [words.people, words.peoples[reason.people] ?? reason.people],
      [
        words.share,
        share === null
          ? unknownFact(words.shareUnknown)
          : html`<strong>${percent(view, share * 100, 1)}</strong>`,
      ],
      [words.wouldBe, html`<span class="would-be" lang="vi">${wouldBe}</span>`],
    ],
  )}</li>`
}

const choiceLine = ({ asked }: Found, choice: Choice): Html => {
  const { view, book } = asked
  const { share, unit, citations: basis } = choice
  return html`<li>${unitLink(view, unit)}${share === null || share === 1 ? null : html` ${percent(view, share * 100, 1)}`} ${citations(view, citedAll(book, basis))}</li>`
}

/** One unit was meant and its ground is divided. */
const candidatesSection = (found: Found): Html | null => {
  const { asked, answered } = found
  const { convert: words } = say(asked)
  if (answered.candidates.length === 0) return null
  return section(
    'candidates',
    words.candidates,
    answered.candidates.length > mostCards
      ? html`<ul class="hits many">${answered.candidates.map((one) => choiceLine(found, one))}</ul>`
      : html`<ul class="choices">${answered.candidates.map((one) => choiceCard(found, one))}</ul>`,
  )
}

const placeLine = ({ asked, question, answered }: Found, unit: Unit): Html => {
  const { view, register } = asked
  const before = answered.rest === '' ? '' : `${answered.rest}, `
  const fate = fateOf(register, unit, question.to)
  return html`<li><a href="${to(view, '/convert', queryOf({ ...question, q: `${before}${asWritten(unit)}` }, view.today))}">${vietnamese(view, inFull(unit))}</a><p class="quiet">${fateWords(fate, view.language)}</p></li>`
}

/** Several units bear the name: each is one way on. */
const placesSection = (found: Found, readings: readonly Unit[]): Html => {
  const { asked, question } = found
  const { view, register } = asked
  const { convert: words } = say(asked)
  const nearest = byNearness({ register, today: question.to })
  const sorted = readings.toSorted(nearest)
  const isNow = (unit: Unit) => register.unitById(unit.id, question.to) !== null
  const group = (title: string, units: readonly Unit[]): Content =>
    units.length === 0
      ? null
      : html`<div><h3>${title}</h3><ul class="hits">${units.slice(0, mostPlaces).map((unit) => placeLine(found, unit))}</ul>${
          units.length > mostPlaces
            ? html`<p class="quiet">${words.placesMore(number(view, units.length - mostPlaces))}</p>`
            : null
        }</div>`
  return section(
    'places',
    words.places,
    html`<div class="columns">${group(words.placesNow, sorted.filter(isNow))}${group(
      words.placesOld,
      sorted.filter((unit) => !isNow(unit)),
    )}</div>`,
  )
}

const reform = '2025-07-01'
const eve = '2025-06-30'

/** The same words before and after the reform: the day decides, so both answers stand side by side. */
const whenSection = async (found: Found): Promise<Html | null> => {
  const { asked, question, answered } = found
  const { view, context } = asked
  const { convert: words } = say(asked)
  const isOpen = answered.doubt === 'old-or-new' || answered.settledBy.includes('date')
  if (question.writtenAt || !isOpen || view.today < reform) return null
  const converter = converterOf(await currentRegister(context))
  const card = (title: string, writtenAt: string): Content => {
    const one = converter.convert(question.q, { to: question.to, writtenAt })
    if (one.status === 'not-found') return null
    const answer =
      one.unit && isSettled({ ...answered, status: one.status })
        ? html`<p><strong lang="vi">${one.formatted}</strong></p>`
        : html`<p>${words.stillOpen(number(view, Math.max(one.candidates.length, 1)))}${
            one.candidates.length > 1 && one.candidates.length <= 4
              ? html`: ${vietnamese(view, one.candidates.map(({ unit }) => inSentence(unit)).join(', '))}`
              : null
          }</p>`
    const origin = one.written?.unit
    return html`<li><h3>${title}</h3>${origin ? html`<p class="quiet" lang="vi">${inFull(origin)}</p>` : null}${answer}<p><a href="${to(view, '/convert', queryOf({ ...question, writtenAt }, view.today))}">${words.choose}</a></p></li>`
  }
  const cards = [card(words.before, eve), card(words.after, view.today)].filter((one) => one !== null)
  if (cards.length < 2) return null
  return section('when', words.which, html`<ul class="choices">${cards}</ul>`)
}

export const choicesOf = async (found: Found): Promise<Content> => {
  const { answered } = found
  if (isSettled(answered) || answered.status === 'not-found') return null
  const readings = answered.written?.readings ?? []
  const when = await whenSection(found)
  // Two readings, one of each time: the days say it all.
  if (when && readings.length === 2) return when
  return html`${when}${readings.length > 1 ? placesSection(found, readings) : candidatesSection(found)}`
}

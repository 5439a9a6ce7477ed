/** The first thing of the page of an address: what it is today, in one sentence, and the address anew. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import { type Content, citations, date, type Html, html, number, to, vietnamese } from '../../../web/index.ts'
import { capital, dayOf, inFull } from '../../register/index.ts'
import { addressOf, citedAll } from '../../register/screens/index.ts'
import { say } from './box.ts'
import { type Found, isSettled, originOf, queryOf } from './found.ts'

/** A unit in full, linked to its page on a day on which it is as it is given. */
export const linkInFull = (
  { view }: Found['asked'],
  unit: Unit,
  called: (text: string) => string = (text) => text,
): Content => {
  const text = vietnamese(view, called(inFull(unit)))
  if (unit.code === null) return text
  return html`<a href="${addressOf(view, unit.code, dayOf(unit, view.today))}">${text}</a>`
}

const settledSentence = ({ asked, question, answered }: Found, unit: Unit): Content => {
  const { view } = asked
  const { convert: words } = say(asked)
  const origin = originOf(answered) ?? unit
  const old = html`<strong>${linkInFull(asked, origin, capital)}</strong>`
  const now = html`<strong>${linkInFull(asked, unit)}</strong>`
  const isToday = question.to === view.today
  const day = date(view, question.to)
  if (answered.status === 'already-current')
    return isToday
      ? words.current(html`<strong>${linkInFull(asked, unit, capital)}</strong>`)
      : words.currentOn(html`<strong>${linkInFull(asked, unit, capital)}</strong>`, day)
  if (origin.id === unit.id) return isToday ? words.same(old, now) : words.sameOnDay(old, now, day)
  return isToday ? words.now(old, now) : words.onDay(old, now, day)
}

const openSentence = ({ asked, question, answered }: Found): Content => {
  const { view } = asked
  const { convert: words } = say(asked)
  const { status, doubt, candidates, written, rest } = answered
  const typed = html`<q lang="vi">${question.q}</q>`
  const readings = written?.readings ?? []
  const [only] = readings
  if (status === 'not-found') return words.notFound(html`<span lang="vi">${question.q}</span>`)
  const origin = originOf(answered)
  const named = origin ? html`<strong>${linkInFull(asked, origin, capital)}</strong>` : typed
  if (status === 'lineage-unknown') return words.unknown(named)
  if (doubt === 'parts-disagree') return words.disagree
  if (doubt === 'part-not-understood') return words.notRead(html`<q lang="vi">${rest}</q>`)
  if (readings.length > 1)
    return doubt === 'old-or-new' && readings.length === 2
      ? words.oldOrNew(typed)
      : words.manyPlaces(typed, number(view, readings.length))
  if (only && doubt === 'no-commune')
    return words.higher(html`<strong>${linkInFull(asked, only)}</strong>`, number(view, candidates.length))
  if (doubt === 'several-successors') return words.divided(named, number(view, candidates.length))
  return words.unclear
}

const newAddress = ({ asked, answered }: Found): Content => {
  const { convert: words } = say(asked)
  if (answered.formatted === null) return null
  return html`<div class="new-address" data-island="copy" data-copy="${words.copy}" data-copied="${words.copied}"><div><span class="quiet" id="new-address">${
    answered.status === 'already-current' ? words.sameAddress : words.newAddress
  }</span><span data-copied lang="vi">${answered.formatted}</span></div></div>`
}

/** Sentence, citations, the new address, and the ways on from it. */
export const leadOf = (found: Found): Html => {
  const { asked, question, answered } = found
  const { view, book } = asked
  const { convert: words } = say(asked)
  const { unit } = answered
  const sentence = unit && isSettled(answered) ? settledSentence(found, unit) : openSentence(found)
  return html`<div class="statement">${sentence} ${
    // Where several are possible each stands beside its own basis.
    isSettled(answered) ? citations(view, citedAll(book, answered.citations)) : null
  }</div>${newAddress(found)}${
    isSettled(answered)
      ? html`<p class="answer-ways"><a href="${to(view, '/sheet', queryOf(question, view.today))}">${words.sheet}</a></p>`
      : null
  }`
}

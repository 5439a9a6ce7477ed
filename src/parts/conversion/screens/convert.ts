/** One address: what it is today, why, what else it may be, and what follows from it. */
import type { IsoDate } from '../../../../packages/register/src/model.ts'
import { tidy } from '../../../kernel/text.ts'
import { perform } from '../../../platform/perform.ts'
import {
  answer,
  api,
  type Content,
  dateText,
  errorPage,
  type Html,
  html,
  notice,
  type PageAnswer,
  page,
  papersSection,
  section,
  to,
  vietnamese,
} from '../../../web/index.ts'
import { converterOf, officeOf } from '../../register/index.ts'
import { type Asked, dayAsked, mapOfUnit, officeSection } from '../../register/screens/index.ts'
import { convert } from '../convert-operation.ts'
import { isCode, suggest } from '../suggest/suggest.ts'
import { pageOf } from '../suggest/suggest-operation.ts'
import { askBox, say } from './box.ts'
import { choicesOf } from './choices.ts'
import { type Answered, type Found, isSettled, originOf, type Question, queryOf } from './found.ts'
import { leadOf } from './lead.ts'
import { settleSection } from './settle.ts'
import { understoodSection, whySection } from './understood.ts'

const mostTyped = 1_000

const redirect = (location: string): PageAnswer => ({ status: 303, headers: { location }, html: '' })

/** A choice of the page that becomes a part of the address. */
const joinedText = ({ view: { query } }: Asked): string =>
  [query.before, query.add, query.after].filter((part) => part).join(', ')

const dayIfAsked = (asked: Asked, name: string): IsoDate | undefined =>
  asked.view.query[name] ? dayAsked(asked, [name], asked.view.today) : undefined

const questionOf = (asked: Asked, q: string): Question => ({
  q,
  writtenAt: dayIfAsked(asked, 'writtenAt'),
  to: dayIfAsked(asked, 'to') ?? dayIfAsked(asked, 'at') ?? asked.view.today,
  point: asked.view.query.point?.trim() || undefined,
})

const beginPage = (asked: Asked): Html => {
  const { view, source } = asked
  const { convert: words } = say(asked)
  return page(view, {
    title: words.title,
    lead: words.begin,
    description: words.begin,
    source,
    islands: ['suggest'],
    body: html`${askBox(asked, { more: true })}<p>${words.beginNext}</p>${section(
      'other',
      words.otherWays,
      html`<ul class="links"><li><a href="${to(view, '/convert/many')}">${words.many}</a></li><li><a href="${to(view, '/convert-code')}">${words.code}</a></li></ul>`,
    )}`,
  })
}

/** Nothing was recognised: names near it, and how to write it. */
const notFoundSections = ({ asked, question }: Found): Content => {
  const { view, register } = asked
  const { convert: said } = say(asked)
  const asking = { register, converter: converterOf(register), today: view.today, language: view.language }
  const whole = suggest(asking, question.q)
  const parts = question.q
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 2)
  const words = question.q.split(/[\s,;]+/).filter((word) => word.length > 1)
  // Two words side by side are often a name, whatever stands around them.
  const pairs = words.slice(0, 12).flatMap((word, place) => {
    const next = words[place + 1]
    return next ? [`${word} ${next}`] : []
  })
  const known = [whole, ...[...parts, ...pairs].map((part) => suggest(asking, part))].flatMap(
    ({ answer: one, suggestions }) => [
      ...(one?.origin ? [{ text: one.text, said: one.sentence, place: one.place }] : []),
      ...suggestions,
    ],
  )
  const distinct = [...new Map(known.map((one) => [one.text, one])).values()].slice(0, 8)
  return html`${
    distinct.length === 0
      ? null
      : section(
          'similar',
          said.similar,
          html`<ul class="hits">${distinct.map(
            ({ text, said: fate, place }) =>
              html`<li><a href="${pageOf(place, view.language)}">${vietnamese(view, text)}</a><p class="quiet">${fate}</p></li>`,
          )}</ul>`,
        )
  }${section('how', said.howTo, html`<ul>${said.howToLines.map((line) => html`<li>${line}</li>`)}</ul>`)}`
}

const unknownSection = ({ asked, answered }: Found): Content => {
  const { view } = asked
  const { convert: words } = say(asked)
  const origin = originOf(answered)
  if (answered.status !== 'lineage-unknown' || !origin) return null
  const last = origin.observedToAfter ?? origin.validTo ?? origin.validFrom
  return notice('note', html`<p>${words.unknownMore(dateText(view, last))}</p>`)
}

const mapFor = async ({ asked, answered, question }: Found): Promise<Content> => {
  const unit = answered.unit ?? originOf(answered)
  return unit && (answered.written?.readings.length ?? 0) <= 1
    ? mapOfUnit(asked, unit, answered.unit ? question.to : (unit.validTo ?? question.to))
    : null
}

/** What helps most comes first: a commune for a district named alone, else the choice itself. */
const waysOn = async (found: Found): Promise<Content> => {
  const [choices, settle] = [await choicesOf(found), await settleSection(found)]
  const [only, other] = found.answered.written?.readings ?? []
  return only && !other && only.level !== 'commune' ? [settle, choices] : [choices, settle]
}

/** A paper names one unit, even where its address may now be in several. */
const lastChange = (answered: Answered): IsoDate | undefined => {
  const { status, citations, written, candidates } = answered
  if (status === 'already-current') return undefined
  if (isSettled(answered)) return citations.at(-1)?.effectiveOn
  const isDivided = status === 'ambiguous' && (written?.readings.length ?? 0) <= 1
  return isDivided ? candidates[0]?.citations.at(-1)?.effectiveOn : undefined
}

/** What follows for the person who lives there: which office serves, and that papers stay valid. */
const whatFollows = ({ asked, question, answered }: Found): Content => {
  const { view, register } = asked
  if (question.to !== view.today) return null
  const { unit } = answered
  const changedOn = lastChange(answered)
  return html`${unit && isSettled(answered) ? officeSection(view, officeOf(register, unit, question.to)) : null}${
    changedOn
      ? papersSection(view, { changedOn, sheet: to(view, '/sheet', queryOf(question, view.today)) })
      : null
  }`
}

/** A day nobody knows yet is answered as things stand, and says so. */
const beyondNotice = ({ asked: { view, source }, question: { to: wanted } }: Found): Content =>
  wanted > view.today && wanted > source.dataTo
    ? notice('attention', view.words.state.beyond(dateText(view, source.dataTo)))
    : null

const answerPage = async (found: Found): Promise<Html> => {
  const { asked, question, answered } = found
  const { view, source } = asked
  const { convert: words } = say(asked)
  const map = await mapFor(found)
  const query = queryOf(question, view.today)
  return page(view, {
    title: `${words.title}: ${question.q.slice(0, 120)}`,
    heading: html`<span class="quiet">${words.title}:</span> <span lang="vi">${question.q}</span>`,
    lead: leadOf(found),
    source,
    islands: ['suggest', 'copy', ...(map ? (['map'] as const) : [])],
    address: to(view, '/convert', { ...query, to: question.to }),
    twin: api('/conversion/convert', { ...query, q: undefined, address: question.q, to: question.to }),
    body: html`${
      question.to === view.today
        ? null
        : notice(
            'attention',
            html`${words.otherDay(dateText(view, question.to))} <a href="${to(view, '/convert', { ...query, to: undefined })}">${words.toToday}</a>`,
          )
    }${beyondNotice(found)}${unknownSection(found)}${await waysOn(found)}${
      answered.status === 'not-found' ? notFoundSections(found) : null
    }<div class="answer-sides${map ? ' two' : ''}"><div>${whySection(found)}${understoodSection(found)}</div>${
      map ? html`<div>${map}</div>` : null
    }</div>${whatFollows(found)}${section('again', words.again, askBox(asked, { value: question.q, more: true }))}`,
  })
}

/** The unit of a code on the day asked for; with the day of the code too, what became of it between the two. */
const pageOfCode = ({ view }: Asked, { q, writtenAt, to: wanted }: Question): string => {
  const at = wanted === view.today ? undefined : wanted
  return writtenAt
    ? to(view, '/convert-code', { code: q, from: writtenAt, to: at })
    : to(view, `/unit/${q}`, { at })
}

export const convertAddressPage = async (asked: Asked): Promise<Html | PageAnswer> => {
  const { view, register, context } = asked
  if (view.query.add) {
    const { add: _add, before: _before, after: _after, ...query } = view.query
    return redirect(to(view, '/convert', { ...query, q: joinedText(asked) }))
  }
  const q = tidy(view.query.q ?? view.query.address ?? '').slice(0, mostTyped)
  if (q === '') return beginPage(asked)
  const question = questionOf(asked, q)
  if (isCode(q) && register.meanings(q).length > 0) return redirect(pageOfCode(asked, question))
  const { writtenAt, point } = question
  const done = await perform(convert, { address: q, writtenAt, to: question.to, point }, context)
  if (!done.ok) return answer(errorPage(view, done.problems, askBox(asked, { value: q, more: true })), 400)
  return answerPage({ asked, question, answered: done.value })
}

/** The correspondence sheet: the answer first, then what a clerk needs to believe it, on one A4 page. */
import type { Static } from 'typebox'
import type { Instant } from '../../../../kernel/dates.ts'
import { type Problem, problemKinds } from '../../../../kernel/problems.ts'
import { perform } from '../../../../platform/perform.ts'
import {
  answer,
  type Content,
  date,
  dateField,
  dateText,
  errorPage,
  facts,
  type Html,
  html,
  joined,
  type PageAnswer,
  page,
  papersStatements,
  qrCode,
  questionForm,
  section,
  textField,
  to,
  unknownFact,
  vietnamese,
} from '../../../../web/index.ts'
import { capital, inFull, inSentence, type Office, officeOf } from '../../../register/index.ts'
import { type Asked, dayAsked, officeFacts, unitLink } from '../../../register/screens/index.ts'
import { conversionWords } from '../../words.ts'
import type { SheetAnswer } from '../answers.ts'
import { sheet } from '../sheet-operation.ts'
import { actLines, candidateList, dayOfChange, sheetWords, unitLine } from './places.ts'

type Sheet = Static<typeof SheetAnswer>

const sheetForm = (asked: Asked): Html => {
  const { view } = asked
  const { form } = sheetWords(asked)
  return questionForm(view, {
    path: '/sheet',
    fields: html`${textField(view, {
      name: 'q',
      label: form.address,
      hint: form.addressHint,
      value: view.query.q ?? '',
      required: true,
    })}${dateField(view, {
      name: 'writtenAt',
      label: form.writtenAt,
      value: view.query.writtenAt ?? '',
    })}`,
    button: form.button,
  })
}

/** The page for what gives no sheet; what was typed stays in the form. */
const refused = (asked: Asked, problems: readonly Problem[]): PageAnswer => {
  const status = problemKinds().get(problems[0]?.code ?? '')?.status ?? 422
  return answer(errorPage(asked.view, problems, sheetForm(asked)), status)
}

const emptyPage = (asked: Asked): Html => {
  const { view, source } = asked
  const words = sheetWords(asked)
  return page(view, {
    title: words.title,
    lead: words.lead,
    source,
    body: html`${sheetForm(asked)}<p><a href="${to(view, '/sheet/check')}">${words.print.check}</a></p>`,
  })
}

/** The answer in one sentence; where nothing is decided it says so. */
const said = (
  asked: Asked,
  { status, old, unit, candidates, readings, citations, asked: { to: day } }: Sheet,
): Content => {
  const { view } = asked
  const { said: words } = sheetWords(asked)
  const former = old && html`<strong>${vietnamese(view, capital(inFull(old)))}</strong>`
  if (status === 'lineage-unknown' && former)
    return words.unknown(html`<strong>${vietnamese(view, inFull(old))}</strong>`)
  if (!unit)
    return former && candidates.length > 0
      ? words.several(former, String(candidates.length))
      : words.unread(String(readings.length || candidates.length))
  const now = html`<strong>${unitLink(view, unit, inFull(unit))}</strong>`
  if (status === 'already-current' || !former)
    return words.same(html`<strong>${unitLink(view, unit, capital(inFull(unit)))}</strong>`)
  const on = dayOfChange(asked, citations, day)
  return old.id === unit.id ? words.renamed(former, now, on) : words.one(former, now, on)
}

const placeFacts = (asked: Asked, made: Sheet): Html | null => {
  const { view } = asked
  const { fact, certainty, dayMatters } = sheetWords(asked)
  const { old, unit, asked: question, formatted, status, settledBy, doubt, readings } = made
  const isSame = status === 'already-current'
  const olds = old ? [old] : readings.slice(0, 4)
  return facts([
    [
      fact.old,
      isSame
        ? null
        : joined(
            olds.map((one) => unitLine(asked, one)),
            html`<br>`,
          ),
    ],
    [isSame ? fact.unitToday : fact.now, unit ? unitLine(asked, unit) : null],
    [fact.written, question.address === null ? null : vietnamese(view, question.address)],
    [fact.rewritten, formatted === null ? null : html`<strong>${vietnamese(view, formatted)}</strong>`],
    [fact.point, question.point],
    [
      fact.certain,
      html`${certainty[status]}${doubt === 'day-matters' && unit ? html` ${dayMatters}` : null}`,
    ],
    [
      fact.need,
      unit || settledBy.length === 0
        ? null
        : settledBy.map((one) => conversionWords[view.language].asks[one]).join('; '),
    ],
  ])
}

/** `12:00 25/09/2026`, as clocks in Việt Nam show it. */
const localTime = ({ view }: Asked, instant: Instant): string => {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString()
  return `${local.slice(11, 16)} ${dateText(view, local.slice(0, 10))}`
}

const checkFacts = (asked: Asked, made: Sheet): Html => {
  const { view } = asked
  const { origin, notOfficial } = sheetWords(asked)
  const { release, knownAt, checkCode } = made
  const short = `${view.origin}${to(view, '/sheet/check')}`
  const link = checkCode ? to(view, '/sheet/check', { code: checkCode }) : null
  return html`${link ? qrCode(`${view.origin}${link}`, origin.qr) : null}${facts([
    [origin.data, origin.dataWords(release.id, dateText(view, release.dataTo), localTime(asked, knownAt))],
    [
      origin.code,
      checkCode ? html`<strong class="check-code">${checkCode}</strong>` : unknownFact(origin.noCode),
    ],
    [origin.check, link ? html`<a class="address" href="${link}">${short}</a> ${origin.checkWith}` : null],
  ])}<p class="aside">${origin.notTyped}</p><p class="not-official">${notOfficial}</p>`
}

/** Whether it needs the smaller print to stay on its page. */
const isFull = ({ citations, candidates, unit, asked: { address } }: Sheet, office: Office | null): boolean =>
  citations.length + (unit ? 0 : candidates.length) > 2 ||
  (address ?? '').length > 100 ||
  (office?.seat?.text ?? '').length > 120

/** Kept small, so that it prints on one page: each part under a heading of its own. */
const documentOf = (asked: Asked, made: Sheet): Html => {
  const { view, register } = asked
  const words = sheetWords(asked)
  const { unit, candidates, citations, status, issued, asked: question } = made
  const office = unit ? officeOf(register, unit, question.to) : null
  const changedOn = status === 'already-current' ? null : (citations.at(-1)?.effectiveOn ?? null)
  const papers = changedOn === null ? null : papersStatements(view, changedOn)
  return html`<div class="document${isFull(made, office) ? ' full' : ''}"><p class="issued">${words.head.issued} ${date(view, issued)}</p>${section(
    'places',
    words.head.places,
    placeFacts(asked, made),
  )}${unit ? null : section('candidates', words.head.candidates, candidateList(asked, candidates))}${
    unit ? section('law', words.head.law, actLines(asked, citations) ?? html`<p>${words.law.none}</p>`) : null
  }${papers ? section('papers', words.head.papers, papers) : null}${
    office ? section('office', words.head.office, officeFacts(view, office)) : null
  }${section('origin', words.head.origin, checkFacts(asked, made))}</div>`
}

const tools = (asked: Asked): Html => {
  const { view } = asked
  const { print } = sheetWords(asked)
  return html`<div class="document-tools" data-island="print"><button type="button" hidden>${print.button}</button><p data-without>${print.without}</p><a href="${to(view, '/sheet/check')}">${print.check}</a></div>`
}

/** Asked by an address (`q`), or by the code of a unit (`from`) on a day (`at`). */
export const sheetPage = async (asked: Asked): Promise<Html | PageAnswer> => {
  const { view, context, source } = asked
  const { q = '', from = '' } = view.query
  const [address, code] = [q.trim(), from.trim()]
  if (address === '' && code === '') return emptyPage(asked)
  const given = (names: readonly string[]) =>
    names.some((name) => view.query[name]) ? dayAsked(asked, names, view.today) : undefined
  const question = {
    ...(address === '' ? { code } : { address }),
    writtenAt: given(['writtenAt', 'at']),
    to: given(['to']),
    point: address === '' ? undefined : view.query.point?.trim() || undefined,
  }
  const made = await perform(
    sheet,
    Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined)),
    context,
  )
  if (!made.ok) return refused(asked, made.problems)
  const words = sheetWords(asked)
  const { old, unit, checkCode } = made.value
  const subject = old ?? unit
  return page(view, {
    title: subject ? `${words.title}: ${inSentence(subject)}` : words.title,
    heading: words.title,
    lead: said(asked, made.value),
    source,
    ...(checkCode ? { address: to(view, '/sheet/check', { code: checkCode }) } : {}),
    islands: ['print'],
    body: html`${tools(asked)}${documentOf(asked, made.value)}<section class="another" aria-labelledby="another"><h2 id="another">${words.form.another}</h2>${sheetForm(asked)}</section>`,
  })
}

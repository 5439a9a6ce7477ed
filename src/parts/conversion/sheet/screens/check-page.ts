/** Checking a printed sheet: what it stated, whether that still holds, or a clear no. */
import type { Static } from 'typebox'
import { perform } from '../../../../platform/perform.ts'
import {
  answer,
  type Content,
  date,
  dateText,
  errorPage,
  facts,
  type Html,
  html,
  notice,
  type PageAnswer,
  page,
  questionForm,
  section,
  textField,
  to,
} from '../../../../web/index.ts'
import type { Asked } from '../../../register/screens/index.ts'
import type { CheckAnswer } from '../answers.ts'
import { checkSheet, standingWords } from '../check-operation.ts'
import { actLines, candidateList, sheetWords, unitLine } from './places.ts'

type Check = Static<typeof CheckAnswer>
type Stated = NonNullable<Check['sheet']>

const checkForm = (asked: Asked, value: string): Html => {
  const { view } = asked
  const { check } = sheetWords(asked)
  return questionForm(view, {
    path: '/sheet/check',
    fields: textField(view, {
      name: 'code',
      label: check.code,
      hint: check.hint,
      value,
      required: true,
    }),
    button: check.button,
  })
}

const statedFacts = (asked: Asked, sheet: Stated): Html => {
  const { view } = asked
  const { fact, certainty, check } = sheetWords(asked)
  const { old, unit, candidates, citations, oldOn, dayGiven } = sheet
  const isSame = sheet.status === 'already-current'
  return html`${facts([
    [check.issued, date(view, sheet.issued)],
    [
      fact.old,
      isSame && unit
        ? null
        : old
          ? html`${unitLine(asked, old)} <span class="aside">${fact.on(dateText(view, oldOn))}: ${dayGiven ? check.dayGiven : check.dayRead}</span>`
          : html`<span class="unknown">– ${check.noOld}</span>`,
    ],
    [
      isSame ? fact.unitToday : fact.now,
      unit
        ? html`${unitLine(asked, unit)}`
        : html`<span class="unknown">– ${check.none}</span>${candidateList(asked, candidates)}`,
    ],
    [fact.certain, certainty[sheet.status]],
    [check.law, unit ? actLines(asked, citations) : null],
    [check.code, html`<span class="check-code">${sheet.code}</span>`],
  ])}${sheet.knownAt === null ? html`<p class="quiet">${check.knownNow}</p>` : null}`
}

const todaySection = (asked: Asked, { standing, today }: Check): Content => {
  const { check } = sheetWords(asked)
  if (!today || standing === 'stands' || standing === 'undecided') return null
  const since = actLines(asked, today.since)
  return section(
    'today',
    check.today,
    html`${today.unit ? html`<p>${unitLine(asked, today.unit)}</p>` : candidateList(asked, today.candidates)}${
      since ? html`<h3>${check.since}</h3>${since}` : null
    }`,
  )
}

const genuine = (asked: Asked, found: Check, sheet: Stated): Html => {
  const { view } = asked
  const { check } = sheetWords(asked)
  const tone = found.standing === 'stands' ? 'met' : 'attention'
  const again = sheet.oldCode ? to(view, '/sheet', { from: sheet.oldCode, at: sheet.oldOn }) : null
  return html`${
    found.standing ? notice(tone, html`<p>${standingWords[view.language][found.standing]}</p>`) : null
  }${section('stated', check.stated, html`<p>${check.compare}</p>${statedFacts(asked, sheet)}`)}${todaySection(asked, found)}${
    again && found.standing !== 'stands' ? html`<p><a href="${again}">${check.again}</a></p>` : null
  }`
}

export const checkPage = async (asked: Asked): Promise<Html | PageAnswer> => {
  const { view, context, source } = asked
  const { check } = sheetWords(asked)
  const typed = (view.query.code ?? '').trim()
  const parts = { title: check.title, source }
  if (typed === '') return page(view, { ...parts, lead: check.lead, body: checkForm(asked, '') })
  const found = await perform(checkSheet, { code: typed.slice(0, 200) }, context)
  if (!found.ok) return answer(errorPage(view, found.problems, checkForm(asked, typed)), 400)
  const { words, sheet, verdict } = found.value
  if (sheet)
    return page(view, {
      ...parts,
      lead: words,
      body: html`${genuine(asked, found.value, sheet)}<section class="another" aria-labelledby="another"><h2 id="another">${check.title}</h2>${checkForm(asked, '')}</section>`,
    })
  const signs = [...typed.replace(/[^\p{L}\p{N}]/gu, '')].length
  return answer(
    page(view, {
      ...parts,
      body: html`<div role="alert">${notice('failed', html`<p>${words}${verdict === 'malformed' ? ` ${check.typed(String(signs))}` : null}</p>`)}</div>${checkForm(asked, typed)}`,
    }),
    verdict === 'malformed' ? 400 : 422,
  )
}

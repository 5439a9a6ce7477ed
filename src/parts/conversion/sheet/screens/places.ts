/** How units, acts and candidates stand on a sheet: in full, with code and days, as plain text that prints. */
import type { Candidate, Citation, IsoDate, Unit } from '../../../../../packages/register/src/model.ts'
import { addDays } from '../../../../kernel/dates.ts'
import {
  type Content,
  date,
  dateText,
  dayOrRange,
  type Html,
  html,
  instrumentText,
  joined,
  vietnamese,
  wordsIn,
} from '../../../../web/index.ts'
import { capital, inFull } from '../../../register/index.ts'
import { type Asked, citedAll } from '../../../register/screens/index.ts'
import { reasonWords } from '../../reasons.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export const sheetWords = (asked: Asked) => wordsIn(asked.view, { vi, en })

const daysOf = (asked: Asked, { validFrom, validTo }: Unit): Content => {
  const { fact } = sheetWords(asked)
  const from = date(asked.view, validFrom)
  const isFirst = validFrom === asked.register.release.dataFrom
  return joined(
    [
      isFirst ? fact.sinceBefore(from) : fact.since(from),
      validTo === null ? null : fact.until(date(asked.view, addDays(validTo, -1))),
    ],
    ' ',
  )
}

/** `Phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội (mã 00010; từ … đến hết …)` */
export const unitLine = (asked: Asked, unit: Unit): Html => {
  const { fact } = sheetWords(asked)
  const code = unit.code === null ? null : fact.code(unit.code)
  return html`<strong>${vietnamese(asked.view, capital(inFull(unit)))}</strong> <span class="aside">(${joined(
    [code, daysOf(asked, unit)],
    '; ',
  )})</span>`
}

const distinct = (all: readonly Citation[]): readonly Citation[] => [
  ...new Map(all.map((one) => [`${one.instrument}#${one.article}.${one.clause}`, one])).values(),
]

/** Every act with article, clause, issuer and days. */
export const actLines = (asked: Asked, all: readonly Citation[]): Html | null => {
  const { view, book } = asked
  const { law } = sheetWords(asked)
  const cited = citedAll(book, distinct(all))
  if (cited.length === 0) return null
  return html`<ul class="acts">${cited.map(
    ({ instrument, article, clause, effectiveOn, observedAfter, text }) => {
      const place = [
        ...(article ? [view.words.citation.article(article)] : []),
        ...(clause ? [view.words.citation.clause(clause)] : []),
      ].join(' ')
      const issued = text?.issuer
        ? law.issuedBy(text.issuer, text.issuedOn ? dateText(view, text.issuedOn) : view.words.none)
        : null
      return html`<li><strong>${instrumentText(instrument)}</strong>${place === '' ? null : html`, ${place}`}${
        issued ? html` (${vietnamese(view, issued)})` : null
      }${effectiveOn ? html`, ${law.takes(dayOrRange(view, effectiveOn, observedAfter))}` : null}</li>`
    },
  )}</ul>`
}

/** More than these would not fit the page. */
const mostCandidates = 6

/** What it may be, without a choice: each with its reason and act. */
export const candidateList = (asked: Asked, candidates: readonly Candidate[]): Html | null => {
  const { view } = asked
  const words = sheetWords(asked)
  if (candidates.length === 0) return null
  const left = candidates.length - mostCandidates
  return html`<ul class="candidates">${candidates
    .slice(0, mostCandidates)
    .map(({ unit, reason, citations }) => {
      const code = unit.code === null ? null : words.fact.code(unit.code)
      return html`<li><strong>${vietnamese(view, capital(inFull(unit)))}</strong> <span class="aside">(${joined(
        [code, reasonWords(reason.code, view.language), actTexts(asked, citations)],
        '; ',
      )})</span></li>`
    })}</ul>${left > 0 ? html`<p class="aside">${words.more(String(left))}</p>` : null}`
}

const actTexts = ({ view }: Asked, all: readonly Citation[]): string =>
  distinct(all)
    .slice(-2)
    .map(({ instrument, article, clause }) =>
      [
        instrumentText(instrument),
        ...(article ? [view.words.citation.article(article)] : []),
        ...(clause ? [view.words.citation.clause(clause)] : []),
      ].join(' '),
    )
    .join('; ')

/** The day of the last change, in words. */
export const dayOfChange = (asked: Asked, all: readonly Citation[], otherwise: IsoDate): Content => {
  const last = all.at(-1)
  return dayOrRange(asked.view, last?.effectiveOn ?? otherwise, last?.observedAfter)
}

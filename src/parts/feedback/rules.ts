/** What a report must be to be taken, and how long its contact is kept. Pure. */
import { addDays, type IsoDate } from '../../kernel/dates.ts'
import type { Problem } from '../../kernel/problems.ts'
import { bounds, contactTerms, endOf, numberText, type Report, type Said, stateOf } from './model.ts'
import { feedbackProblem } from './problems.ts'

/** Signs that nobody types and no table of ours holds. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2028\u2029\ufeff\ufffe\uffff]/g

/** What was typed, in one form: composed, one kind of line end, nothing unseen. Nothing but blanks is null. */
export const cleaned = (text: string | undefined): string | null => {
  const clean = (text ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .trim()
  return clean === '' ? null : clean
}

/** The page without a host and without the keys of receipts. Null where it is no address of this site. */
export const pageWithoutKeys = (page: string): string | null => {
  if (!/^\/(?![/\\])[^\s\\]*$/.test(page)) return null
  const [path = '', query] = page.split(/[?#](.*)/s)
  const kept = (query ?? '').split('&').filter((each) => each !== '' && !/^key(=|$)/i.test(each))
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`
}

const link = /\bhttps?:\/\/|\bwww\.|<a\s/gi

/** All that stands against taking a report, never only the first. */
export const whyNotReport = (said: Said, isKnownUnit: (codeOrId: string) => boolean): readonly Problem[] => {
  const links = [said.wrong, said.rightly, said.source].join(' ').match(link)?.length ?? 0
  return [
    ...(said.wrong === '' ? [feedbackProblem('nothing-said', {}, { field: 'wrong' })] : []),
    ...(said.unit !== null && !isKnownUnit(said.unit)
      ? [feedbackProblem('unit-not-known', { unit: said.unit }, { field: 'unit' })]
      : []),
    ...(links > bounds.links
      ? [feedbackProblem('too-many-links', { links, most: bounds.links }, { field: 'wrong' })]
      : []),
  ]
}

/** What makes two reports the same: the same words about the same thing, whatever the case and the blanks. */
export const sameness = ({ unit, page, aboutDay, wrong, rightly, source }: Said): string =>
  [unit, page, aboutDay, wrong, rightly, source]
    .map((text) => (text ?? '').toLowerCase().replace(/\s+/g, ' ').trim())
    .join('\n')

/** A report that has ended is not answered again. */
export const whyNotEnd = (report: Report): readonly Problem[] => {
  const end = endOf(report)
  if (!end) return []
  const { number } = report
  return [
    feedbackProblem('already-ended', {
      number: numberText(number),
      state: stateOf(report),
      on: end.at.slice(0, 10),
    }),
  ]
}

const termOn = (day: IsoDate) => contactTerms.findLast(({ from }) => from <= day) ?? contactTerms[0]

/** The day on which the contact of a report received on a day is gone, if no answer comes. */
export const erasedAtLatest = (receivedOn: IsoDate): IsoDate =>
  addDays(receivedOn, termOn(receivedOn)?.atMost ?? 0)

/** The day on which the contact is gone after an answer. */
export const erasedAfterEnd = (endedOn: IsoDate): IsoDate => addDays(endedOn, termOn(endedOn)?.afterEnd ?? 0)

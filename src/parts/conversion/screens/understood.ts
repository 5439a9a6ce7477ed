/** What was taken for what, and why the answer is what it is. */
import {
  type Content,
  citations,
  facts,
  type Html,
  html,
  number,
  section,
  vietnamese,
} from '../../../web/index.ts'
import { inSentence } from '../../register/index.ts'
import { type Asked, citedAll, linkInSentence } from '../../register/screens/index.ts'
import { say } from './box.ts'
import { type Answered, type Choice, dayOfChange, type Found, isSettled } from './found.ts'

type Part = NonNullable<Answered['written']>['parts'][number]

/** Where each part stands in the text, in the order of the text; parts that overlap are left out. */
export const placesOf = <P extends { readonly text: string }>(
  typed: string,
  parts: readonly P[],
): readonly { readonly part: P; readonly from: number; readonly to: number }[] => {
  const places: { part: P; from: number; to: number }[] = []
  const isFree = (from: number, to: number) => places.every((one) => to <= one.from || from >= one.to)
  for (const part of parts) {
    if (part.text === '') continue
    for (let from = typed.indexOf(part.text); from >= 0; from = typed.indexOf(part.text, from + 1)) {
      const to = from + part.text.length
      if (!isFree(from, to)) continue
      places.push({ part, from, to })
      break
    }
  }
  return places.sort((one, other) => one.from - other.from)
}

const isSlip = ({ match, edits }: Part): boolean => edits > 0 || match === 'type'

const markedText = (typed: string, parts: readonly Part[]): Html => {
  const places = placesOf(typed, parts)
  const pieces: Content[] = []
  let at = 0
  for (const { part, from, to } of places) {
    pieces.push(
      typed.slice(at, from),
      html`<mark class="level-${part.level}${isSlip(part) ? ' slip' : ''}">${typed.slice(from, to)}</mark>`,
    )
    at = to
  }
  return html`<p class="typed" lang="vi">${pieces}${typed.slice(at)}</p>`
}

const howOf = ({ match, edits }: Part, { convert: words }: ReturnType<typeof say>, count: string): string =>
  edits > 0 ? words.typos(count) : (Object.entries(words.match).find(([known]) => known === match)?.[1] ?? '')

const partFacts = ({ asked, answered }: Found): Content => {
  const { view } = asked
  const words = say(asked)
  const { part: levels } = words.convert
  return facts([
    ...(answered.written?.parts ?? []).map(
      (part) =>
        [
          part.text,
          words.convert.partTaken(
            html`<strong>${vietnamese(view, part.name)}</strong>`,
            levels[part.level] ?? part.level,
            howOf(part, words, number(view, part.edits)),
          ),
        ] as const,
    ),
    [
      words.convert.rest,
      answered.rest === ''
        ? html`<span class="unknown">${words.convert.restNone}</span>`
        : vietnamese(view, answered.rest),
    ],
  ])
}

export const understoodSection = (found: Found): Html | null => {
  const { convert: words } = say(found.asked)
  const { written } = found.answered
  if (!written || written.parts.length === 0) return null
  return section(
    'understood',
    words.understood,
    html`${markedText(found.question.q, written.parts)}${partFacts(found)}`,
  )
}

/** One line of why: how much of the old unit went where, when, by which clause. */
export const reasonLine = (asked: Asked, choice: Choice): Html => {
  const { view, book } = asked
  const { convert: words } = say(asked)
  const old = vietnamese(view, inSentence(choice.origin))
  const now = linkInSentence(view, choice.unit)
  const sentence = words.reasons[choice.reason.code](old, now, dayOfChange(asked, choice))
  return html`${sentence} ${citations(view, citedAll(book, choice.citations))}`
}

export const whySection = ({ asked, question, answered }: Found): Html | null => {
  const { convert: words } = say(asked)
  const { view } = asked
  const { status, unit, candidates, doubt } = answered
  if (!unit || !isSettled(answered)) return null
  const now = linkInSentence(view, unit)
  const lines: readonly Content[] = [
    ...(status === 'by-point' ? [words.byPoint(now, question.point ?? '')] : []),
    ...(status === 'by-hamlet' ? [words.byHamlet(now)] : []),
    ...candidates.filter((one) => one.unit.id === unit.id).map((one) => reasonLine(asked, one)),
    ...(doubt === 'day-matters' ? [words.dayMatters] : []),
  ]
  if (lines.length === 0) return null
  return section('why', words.why, html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`)
}

/** What an act does, beside its text: findings marked in it, anchors both ways. */
import {
  type Content,
  date,
  type Fact,
  facts,
  findingRow,
  type Html,
  html,
  joined,
  number,
  page,
  section,
  to,
  type View,
  vietnamese,
  wordsIn,
} from '../../../web/index.ts'
import type { ReadActAnswer } from '../answers.ts'
import { inWords } from '../sheet.ts'
import { type Mark, piecesOf } from './marked-text.ts'
import { readerForm } from './reader-form.ts'
import { en } from './words.en.ts'
import { type ActWords, vi } from './words.vi.ts'

type Change = ReadActAnswer['changes'][number]
type Found = ReadActAnswer['findings'][number]

const weights = { note: 1, warning: 2, error: 3 } as const
const tones = { note: 'note', warning: 'attention', error: 'failed' } as const

const placeOf = (words: ActWords, place: Found['place']): Content =>
  joined(
    [place?.article ? words.article(place.article) : null, place?.clause ? words.clause(place.clause) : null],
    ' ',
  )

const textSide = (words: ActWords, { text, changes, findings }: ReadActAnswer): Html => {
  const marks: Mark[] = [
    ...changes.flatMap(({ place }, index) =>
      place.start === undefined
        ? []
        : [{ id: `c${index + 1}`, start: place.start, end: place.end ?? place.start, weight: 0 }],
    ),
    ...findings.flatMap(({ place, weight }, index) =>
      place?.start === undefined
        ? []
        : [
            {
              id: `f${index + 1}`,
              start: place.start,
              end: place.end ?? place.start,
              weight: weights[weight],
            },
          ],
    ),
  ]
  return html`<div class="act-text tall" lang="vi" tabindex="0" role="group" aria-label="${words.theText}">${piecesOf(
    text,
    marks,
  ).map(({ text: piece, begins, covered }) => {
    const anchors = begins.map((id) =>
      id.startsWith('c')
        ? html`<a class="jump" id="t-${id}" href="#${id}" aria-label="${words.toReading}">→</a>`
        : html`<span id="t-${id}"></span>`,
    )
    if (covered === null || piece.trim() === '') return html`${anchors}${piece}`
    if (covered.startsWith('c')) return html`${anchors}<span class="clause">${piece}</span>`
    const found = findings[Number(covered.slice(1)) - 1]
    return html`${anchors}<mark class="${found ? tones[found.weight] : 'note'}"><a href="#${covered}">${piece}</a></mark>`
  })}</div>`
}

const legLine = (view: View, words: ActWords, leg: Change['legs'][number]): Html => {
  const details = [
    words.scopes[leg.scope],
    leg.scope === 'whole' ? '' : words.people[leg.people],
    leg.restAfter && leg.restAfter.length > 0 ? words.rest(leg.restAfter.join(', ')) : '',
    words.how[leg.how],
    leg.registerName && (leg.how === 'fuzzy' || leg.how === 'variant') ? leg.registerName : '',
  ].filter((part) => part !== '')
  const district = leg.unit.district ? ` (${inWords(leg.unit.district)})` : ''
  return html`<li${leg.how === 'unresolved' ? html` class="failed"` : null}>${vietnamese(view, `${inWords(leg.unit)}${district}`)}${
    leg.code ? html` <code>${leg.code}</code>` : null
  } <span class="quiet">${details.join('; ')}</span></li>`
}

const changeBlock = (view: View, words: ActWords, change: Change, index: number): Html =>
  html`<li id="c${index + 1}"><p><a href="#t-c${index + 1}" aria-label="${placeOf(words, change.place)}: ${words.toText}">${placeOf(words, change.place)}</a> · ${
    words.kinds[change.kind]
  } · <strong>${vietnamese(view, inWords(change.result))}</strong></p>${
    change.legs.length > 0 ? html`<ul>${change.legs.map((leg) => legLine(view, words, leg))}</ul>` : null
  }</li>`

const findingsList = (view: View, words: ActWords, findings: readonly Found[]): Content => {
  if (findings.length === 0) return null
  const rows = findings
    .map((finding, index) => ({ finding, index }))
    .toSorted((one, other) => weights[other.finding.weight] - weights[one.finding.weight])
  return section(
    'findings',
    words.findings,
    html`<ul class="findings">${rows.map(({ finding, index }) =>
      findingRow(view, {
        outcome: finding.outcome,
        weight: finding.weight,
        words: finding.words,
        code: finding.code,
        id: `f${index + 1}`,
        place: html`${placeOf(words, finding.place)}${
          finding.place?.start === undefined ? null : html` · <a href="#t-f${index + 1}">${words.inText}</a>`
        }`,
      }),
    )}</ul>`,
  )
}

const instrumentFacts = (
  view: View,
  words: ActWords,
  { instrument, province, totals }: ReadActAnswer,
): readonly Fact[] => [
  [words.number, instrument.number ? html`<code>${instrument.number}</code>` : null],
  [words.name, instrument.title ? vietnamese(view, instrument.title) : null],
  [words.issuer, instrument.issuer ? vietnamese(view, instrument.issuer) : null],
  [words.issuedOn, instrument.issuedOn ? date(view, instrument.issuedOn) : null],
  [words.effectiveOn, instrument.effectiveOn ? date(view, instrument.effectiveOn) : null],
  [words.operationalOn, instrument.operationalOn ? date(view, instrument.operationalOn) : null],
  [words.province, province ? vietnamese(view, inWords(province)) : null],
  [words.totals, totals?.total ? words.totalOf(number(view, totals.total)) : null],
]

const lead = (
  view: View,
  words: ActWords,
  { instrument, province, changes, findings }: ReadActAnswer,
): Html => {
  const count = (weight: Found['weight']) =>
    number(view, findings.filter((one) => one.weight === weight).length)
  const from = instrument.operationalOn ?? instrument.effectiveOn
  return html`<p>${words.says(instrument.number ?? words.unnamed, number(view, changes.length))}${
    province ? html`${words.in}${vietnamese(view, inWords(province))}` : null
  }${from ? html`${words.from}${date(view, from)}` : null}. ${
    findings.length === 0 ? words.clean : words.found(count('error'), count('warning'), count('note'))
  }</p>`
}

/** The text goes back with the question: nothing of it is kept here. */
const downloads = (view: View, words: ActWords, { text }: ReadActAnswer, on: string | undefined): Html =>
  html`<form method="post" action="${to(view, '/acts/read')}" class="question inline" aria-label="${words.download}"><input type="hidden" name="text" value="${text}">${
    on ? html`<input type="hidden" name="on" value="${on}">` : null
  }<button type="submit" name="as" value="json" class="second">${words.json}</button><button type="submit" name="as" value="xlsx" class="second">${words.xlsx}</button></form>`

export const readingPage = (view: View, answer: ReadActAnswer, on: string | undefined): Html => {
  const words = wordsIn(view, { vi, en })
  return page(view, {
    title: words.result(answer.instrument.number ?? words.unnamed),
    lead: lead(view, words, answer),
    address: to(view, '/acts/read'),
    body: html`${downloads(view, words, answer, on)}${findingsList(view, words, answer.findings)}${section(
      'instrument',
      words.instrument,
      facts(instrumentFacts(view, words, answer)),
    )}${section(
      'sides',
      words.sides,
      html`<div class="sides"><div><h3>${words.theText}</h3>${textSide(words, answer)}</div><div><h3>${words.theReading}</h3><div class="tall" tabindex="0" role="group" aria-label="${words.theReading}"><ol class="reading">${answer.changes.map(
        (change, index) => changeBlock(view, words, change, index),
      )}</ol></div></div></div>`,
    )}${section('again', words.again, readerForm(view))}`,
  })
}

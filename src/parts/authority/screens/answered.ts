/** The answer: who decides in words first, then why, before, what comes, and what is open. */
import type { Static } from 'typebox'
import {
  type Content,
  dateText,
  facts,
  findingRow,
  type Html,
  html,
  notice,
  number,
  section,
  to,
  unknownFact,
} from '../../../web/index.ts'
import type { FindingAnswer } from '../answers.ts'
import type { Who } from '../operations/who.ts'
import type { Asked } from './asked.ts'
import { cited } from './cited.ts'
import { type Day, type Decider, decides, holderOf, type Row, rowsTimeline } from './grants.ts'

type Remark = Static<typeof FindingAnswer>

const outcomes = ['met', 'not-met', 'exempt', 'unknown', 'needs-person'] as const
const weights = ['error', 'warning', 'note'] as const

/** Findings as rows: icon, word, sentence. */
export const findingRows = ({ view }: Asked, all: readonly Remark[]): Html =>
  html`<ul class="findings">${all.map((one) =>
    findingRow(view, {
      outcome: outcomes.find((each) => each === one.outcome) ?? 'unknown',
      weight: weights.find((each) => each === one.weight) ?? 'note',
      words: one.words,
      place: one.texts,
      code: one.code,
    }),
  )}</ul>`

/** The one without condition among others that have theirs: it keeps the rest. */
const isRest = (one: Decider, all: readonly Decider[]): boolean =>
  all.length > 1 && all.every((other) => other === one || other.conditions.length > 0)

const several = (asked: Asked, all: readonly Decider[]): Html =>
  html`<ul>${all.map(
    (one) =>
      html`<li>${
        one.conditions.length > 0
          ? html`${asked.words.answer.when}${one.conditions.join('; ')}: `
          : isRest(one, all)
            ? html`${asked.words.answer.otherwise}: `
            : null
      }${decides(asked, one)}</li>`,
  )}</ul>`

/** A matter of several units: the level above decides, by the law; then who would in one of them. */
const higherLevel = (
  asked: Asked,
  day: Day,
  { level, units, basis }: NonNullable<Day['higher']>,
  places: Who['places'],
): Content => {
  const { higher, by } = asked.words.answer
  const named = places.map(({ name }) => name).join('; ')
  const who =
    level === 'central'
      ? higher.central(named)
      : higher.province(units.map(({ name }) => name).join('; '), named)
  return html`<div class="statement">${who}${by}${cited(asked, basis)}</div><p class="quiet">${higher.unless}</p><p>${higher.single}</p>${several(asked, day.deciding)}`
}

/** The first line: who, or honestly why nobody can be named. */
export const leadOf = (asked: Asked, { answer: day, places }: Who): Content => {
  const { words, view } = asked
  if (!day) return null
  const [only] = day.deciding
  if (day.status === 'one' && only)
    return html`<div class="statement">${decides(asked, only)}</div>${
      only.conditions.length > 0 ? html`<p>${words.answer.when}${only.conditions.join('; ')}.</p>` : null
    }${places.length === 0 && only.holder.level !== 'central' ? html`<p class="quiet">${words.answer.addPlace}</p>` : null}`
  if (day.status === 'several')
    return html`<p>${words.answer.several(number(view, day.deciding.length))}</p>${several(asked, day.deciding)}`
  if (day.higher) return higherLevel(asked, day, day.higher, places)
  const open = day.status === 'one' || day.status === 'higher-level' ? 'unknown' : day.status
  return html`<p>${words.answer.statuses[open]}</p>${
    day.deciding.length > 0 ? html`<p>${words.answer.wouldBe}</p>${several(asked, day.deciding)}` : null
  }`
}

const chains = (asked: Asked, day: Day): Content =>
  day.deciding.map(
    (one) =>
      html`${day.deciding.length > 1 ? html`<h3>${holderOf(asked, one)}</h3>` : null}${rowsTimeline(asked, one.chain)}`,
  )

/** The other side of the reform: who decided before, or who does now where the day is before. */
const otherSide = (asked: Asked, { before, after, at }: Who): Content => {
  const { words } = asked
  const isBefore = at < '2025-07-01'
  const day = isBefore ? after : before
  const [title, lead] = isBefore
    ? [words.answer.after, words.answer.afterLead]
    : [words.answer.before, words.answer.beforeLead]
  return section(
    'other-side',
    title,
    day && day.deciding.length > 0
      ? html`<p>${lead}</p><ul>${day.deciding.map((one) => html`<li>${decides(asked, one, !isBefore)}</li>`)}</ul>`
      : html`<p>${words.answer.beforeUnknown}</p>`,
  )
}

const nextOf = (asked: Asked, { coming: next }: Who): Content => {
  const { words, view } = asked
  const line = (row: Row) => html`<li>${row.holder.name} ${cited(asked, row.basis)}</li>`
  return section(
    'next',
    words.answer.next,
    next === null
      ? html`<p>${words.answer.nextNone}</p>`
      : html`${
          next.ends.length > 0
            ? html`<p>${words.answer.nextEnds(dateText(view, next.on))}</p><ul>${next.ends.map(line)}</ul>`
            : null
        }${
          next.begins.length > 0
            ? html`<p>${words.answer.nextBegins(dateText(view, next.on))}</p><ul>${next.begins.map(line)}</ul>`
            : next.ends.length > 0
              ? html`<p>${words.answer.nextOpen}</p>`
              : null
        }`,
  )
}

/** Field, law, place rule, codes: what the matter is. */
export const aboutTask = (asked: Asked, task: NonNullable<Who['function']>): Html | null => {
  const { view, words } = asked
  return facts([
    [
      words.ask.field,
      html`<a href="${to(view, '/who-decides/matrix', { field: task.field })}">${task.fieldName}</a>`,
    ],
    [
      words.answer.provision,
      task.provision ? cited(asked, task.provision) : unknownFact(words.answer.noProvision),
    ],
    [words.answer.placeRule, task.placeWords ?? unknownFact(words.answer.noPlaceRule)],
    [
      words.answer.procedures,
      task.procedures.length > 0 ? html`<code>${task.procedures.join(', ')}</code>` : null,
    ],
    [words.answer.code, html`<code>${task.id}</code>`],
  ])
}

export const answerBody = (asked: Asked, who: Who): Html => {
  const { view, words } = asked
  const { answer: day, function: task } = who
  if (!day || !task) return html``
  const isRead = day.deciding.every(({ verified }) => verified)
  return html`${isRead ? null : notice('attention', words.answer.unverifiedLead)}${
    day.deciding.length > 0 ? section('chain', words.answer.chain, chains(asked, day)) : null
  }${
    day.remarks.length > 0 ? section('remarks', words.answer.remarks, findingRows(asked, day.remarks)) : null
  }${otherSide(asked, who)}${nextOf(asked, who)}${section(
    'about',
    words.answer.about,
    html`${aboutTask(asked, task)}<ul><li><a href="${to(view, `/who-decides/${task.id}`)}">${words.answer.throughTime}</a></li><li><a href="${to(
      view,
      '/who-decides/open-matters',
      { function: task.id, object: who.places.map(({ code, id }) => code ?? id).join('; ') },
    )}">${words.answer.open}</a></li></ul>`,
  )}`
}

/** The sentence that matters most: what became of a unit, with its citation. */
import type { Candidate, Citation, IsoDate, Unit } from '../../../../packages/register/src/model.ts'
import { addDays, holdsOn } from '../../../kernel/dates.ts'
import {
  type Cited,
  type Content,
  citations,
  date,
  dayOrRange,
  html,
  joined,
  number,
  type View,
  vietnamese,
} from '../../../web/index.ts'
import { type Asked, levelName } from './asked.ts'
import { addressOf, capital, cited, citedAll, dayOf, inFull, linkInSentence } from './naming.ts'
import { linksTo, whereTo } from './then-and-now.ts'

export type Became = {
  /** The sentence, or null where there is nothing to say: the unit is today as it was. */
  readonly sentence: Content
  /** What to do about it, where the answer is not one unit. */
  readonly next?: Content
  readonly cited: readonly Cited[]
  readonly candidates: readonly Candidate[]
}

const when = (view: View, citation: Citation | undefined, otherwise: IsoDate): Content =>
  dayOrRange(view, citation?.effectiveOn ?? otherwise, citation?.observedAfter)

const distinct = (all: readonly Citation[]): readonly Citation[] => [
  ...new Map(all.map((one) => [`${one.instrument}#${one.article}.${one.clause}`, one])).values(),
]

/** More units than this are a list of their own, not a sentence. */
const mostNamed = 8

/** A district: its level was abolished, and its communes went where each of them went. */
const abolishedOf = (asked: Asked, unit: Unit, old: Content): Became | null => {
  const { view, words, register, book } = asked
  const end = register
    .story(unit.id)
    ?.changes.find(
      ({ change, lines }) =>
        change.kind === 'dissolve' && lines.some((line) => line.from === unit.id && line.to === null),
    )?.change
  if (!end) return null
  const into = whereTo(asked, unit)
  const count = number(view, into.length)
  return {
    sentence: html`${words.become.ended(old, date(view, end.effectiveOn), levelName(asked, unit.level).toLowerCase())}${
      into.length === 0
        ? null
        : into.length <= mostNamed
          ? words.become.into(linksTo(asked, into), count)
          : words.become.intoMany(
              html`<a href="${addressOf(view, unit.code ?? '', dayOf(unit, view.today))}#then">${words.become.units(count)}</a>`,
            )
    }`,
    cited: end.basis ? [cited(book, { ...end.basis, effectiveOn: end.effectiveOn })] : [],
    candidates: [],
  }
}

/** What became of `unit` (as it stood while its code was `unit.code`) by `today`. */
export const becameOf = (asked: Asked, unit: Unit, called: string = inFull(unit)): Became => {
  const { view, words, register, book } = asked
  const old = html`<strong>${vietnamese(view, capital(called))}</strong>`
  const nothing: Became = { sentence: null, cited: [], candidates: [] }
  if (holdsOn({ from: unit.validFrom, until: unit.validTo }, view.today)) return nothing
  const living = register.unitById(unit.id, view.today)
  if (living)
    return {
      ...nothing,
      sentence: words.unit.later(linkInSentence(view, living), date(view, living.validFrom)),
    }
  const abolished = abolishedOf(asked, unit, old)
  if (abolished) return abolished
  if (unit.code === null) return { ...nothing, sentence: words.unit.unknown(old) }
  const {
    status,
    candidates,
    citations: all,
  } = register.convertCode(unit.code, {
    from: dayOf(unit, view.today),
    to: view.today,
    level: unit.level,
  })
  const used = distinct(all.length > 0 ? all : candidates.flatMap((one) => one.citations))
  const end = unit.validTo ?? view.today
  const day = when(view, used[0], end)
  const places = citedAll(book, used)
  const takers = candidates.filter((one) => one.reason.people !== 'none')
  const [first] = takers.length > 0 ? takers : candidates
  if (!first || status === 'not-found' || status === 'lineage-unknown')
    return {
      sentence: status === 'lineage-unknown' ? words.unit.unknown(old) : words.unit.noSuccessor(old, day),
      cited: places,
      candidates,
    }
  const target = html`<strong>${linkInSentence(view, first.unit)}</strong>`
  if (status === 'ambiguous')
    return {
      sentence: words.unit.split(
        old,
        joined(
          candidates.map((one) => linkInSentence(view, one.unit)),
          ', ',
        ),
        number(view, candidates.length),
        day,
      ),
      next: words.unit.splitNext,
      cited: places,
      candidates,
    }
  return {
    sentence:
      candidates.length > 1 ? words.unit.people(old, target, day) : words.unit.whole(old, target, day),
    cited: places,
    candidates,
  }
}

/** The sentence with its citations, as the first thing of a page or of a hit. */
export const becameBlock = (asked: Asked, became: Became, tag: 'p' | 'div' = 'div'): Content =>
  became.sentence
    ? html`<div class="statement">${tag === 'p' ? html`<p>${became.sentence}</p>` : became.sentence} ${citations(asked.view, became.cited)}</div>`
    : null

/** What it became by, as tags alone. */
export const citedStatement = (asked: Asked, unit: Unit): Content =>
  citations(asked.view, becameOf(asked, unit).cited)

/** The last day of a range that ends before `until`. */
export const lastDay = (until: IsoDate): IsoDate => addDays(until, -1)

/** Days of a unit in words: since when, or from when to when. */
export const daysOf = ({ view, words }: Asked, unit: Pick<Unit, 'validFrom' | 'validTo'>): Content =>
  unit.validTo === null
    ? words.unit.from(date(view, unit.validFrom))
    : words.unit.range(date(view, unit.validFrom), date(view, lastDay(unit.validTo)))

/** Rows of the matrix in words: who holds it, how, by which text, from when until when, and whether somebody read it there. */
import type { Static } from 'typebox'
import { addDays } from '../../../kernel/dates.ts'
import { type Html, html, icon, timeline } from '../../../web/index.ts'
import type { DayAnswer, GrantAnswer } from '../answers.ts'
import type { Asked } from './asked.ts'
import { cited, lifeWords } from './cited.ts'
import { holderInUnits } from './holder.ts'

export type Row = Static<typeof GrantAnswer>
export type Day = Static<typeof DayAnswer>
export type Decider = Day['deciding'][number]

/** The last day on which it holds; the row says the first without. */
export const lastDay = (until: string | null): string | null => (until === null ? null : addDays(until, -1))

export const readMark = ({ words }: Asked, verified: boolean): Html =>
  verified
    ? html`<span class="status">${icon('met')} ${words.answer.verified}</span>`
    : html`<span class="status">${icon('unknown')} ${words.answer.unverified}</span>`

/** Where a row holds, unless in the whole country. */
const territoryOf = ({ words, register, view }: Asked, { territory }: Row): string | null => {
  if (territory === 'country') return null
  const unit = register.unitById(territory, view.today)
  return words.task.on(unit?.name ?? territory)
}

const rowMore = (asked: Asked, row: Row): Html => {
  const territory = territoryOf(asked, row)
  return html`<div>${cited(asked, row.basis)}</div>${
    row.conditions.length > 0 ? html`<div>${asked.words.answer.when}${row.conditions.join('; ')}</div>` : null
  }${territory ? html`<div>${territory}</div>` : null}${
    asked.words.answer.spans[row.span] === null
      ? null
      : html`<div>${asked.words.answer.spans[row.span]}</div>`
  }<div class="quiet">${readMark(asked, row.verified)}</div>`
}

/** Rows as a line of time. */
export const rowsTimeline = (asked: Asked, rows: readonly Row[], current?: string): Html | null =>
  timeline(
    rows.map((row) => ({
      when: lifeWords(asked, row.from, lastDay(row.until)),
      what: html`<strong>${row.holder.name}</strong> <span class="quiet">(${row.modeWords})</span>`,
      more: rowMore(asked, row),
      ...(current !== undefined && row.knownFrom <= current && (row.until === null || current < row.until)
        ? { current: true }
        : {}),
    })),
  )

export const holderOf = ({ view, words }: Asked, { holder, units }: Decider): Html =>
  html`<strong>${holderInUnits(holder, units, view.language, words.answer.or)}</strong>`

/** Who decides, by which text, from when until when: one statement. */
export const decides = (asked: Asked, decider: Decider, isPast = false): Html => {
  const { words } = asked
  const acting = decider.chain.at(-1)
  return html`${(isPast ? words.answer.decided : words.answer.decides)(holderOf(asked, decider))}${
    decider.onBehalfOf ? words.answer.onBehalf(decider.onBehalfOf.name) : null
  }, ${lifeWords(asked, decider.from, lastDay(decider.until))}${acting ? html`${words.answer.by}${cited(asked, acting.basis)}` : '.'}`
}

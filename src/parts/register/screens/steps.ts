/** What a reader of a unit can do next: print the sheet, convert an address, take the data, say what is wrong. */
import type { IsoDate, Unit } from '../../../../packages/register/src/model.ts'
import { type Content, html, to } from '../../../web/index.ts'
import { type Asked, lowestLevel } from './asked.ts'
import { dayOf, inFull } from './naming.ts'

/** The printable sheet of an ended unit: what it was, what it is now. */
export const sheetAddress = ({ view }: Asked, unit: Unit): string =>
  to(view, '/sheet', { from: unit.code ?? undefined, at: dayOf(unit, view.today) })

export const stepsOf = (asked: Asked, unit: Unit, at: IsoDate): Content => {
  const { view, words, register } = asked
  if (unit.code === null) return null
  const hasEnded = register.unitById(unit.id, view.today) === null
  return html`<ul class="links steps">${
    hasEnded
      ? html`<li><a href="${sheetAddress(asked, unit)}">${words.unit.sheet}</a></li><li><a href="${to(view, '/convert', { q: inFull(unit) })}">${words.unit.convertHere}</a></li>`
      : null
  }${
    unit.level === lowestLevel(asked)
      ? html`<li><a href="${to(view, '/your-commune-changed', { unit: unit.code, at: at === view.today ? undefined : at })}">${words.unit.changed}</a></li>`
      : null
  }<li><a href="${to(view, '/report', { unit: unit.code, at: at === view.today ? undefined : at })}">${words.unit.report}</a></li></ul>`
}

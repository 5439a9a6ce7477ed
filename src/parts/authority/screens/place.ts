/** Places as people write them: found, or side by side for a person to choose. A place that ended shows what took it over. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import { dateText, type Html, here, html, vietnamese } from '../../../web/index.ts'
import { capital, inFull } from '../../register/index.ts'
import { find } from '../../register/screens/index.ts'
import type { Ground } from '../model.ts'
import type { Asked } from './asked.ts'

export type Gone = { readonly unit: Unit; readonly heirs: readonly Unit[] }
export type PlaceFound =
  | { readonly typed: string; readonly units: readonly [Unit] }
  | { readonly typed: string; readonly units: readonly Unit[]; readonly gone: readonly Gone[] }

const most = 8

const standsOn = (unit: Unit, at: IsoDate): boolean =>
  unit.validFrom <= at && (unit.validTo === null || at < unit.validTo)

/** What is written, as a unit of the day; where it is none or several, everything it may be. */
export const placeFound = (register: Register, ground: Ground, typed: string, at: IsoDate): PlaceFound => {
  const exact = register.unitAt(typed, at) ?? register.unitById(typed, at)
  if (exact) return { typed, units: [exact] }
  const hits = find(register, typed, { at, limit: most }).hits.filter(({ unit }) => standsOn(unit, at))
  const [best] = hits
  const same = best ? hits.filter(({ score }) => score >= best.score - 0.01) : []
  const [first, second] = same
  if (first && !second) return { typed, units: [first.unit] }
  if (first) return { typed, units: same.map(({ unit }) => unit), gone: [] }
  const ended = find(register, typed, { limit: most }).hits.filter(({ unit }) => !standsOn(unit, at))
  return {
    typed,
    units: [],
    gone: ended.map(({ unit }) => ({
      unit,
      heirs: heirsOf(register, ground, unit, at),
    })),
  }
}

const heirsOf = (register: Register, ground: Ground, unit: Unit, at: IsoDate): readonly Unit[] =>
  unit.validTo === null || unit.validTo > at
    ? []
    : ground.onDay(unit.id, addDays(unit.validTo, -1), at).flatMap((id) => register.unitById(id, at) ?? [])

/** The places of one field, separated by semicolons. */
export const placesFound = (
  { register, ground }: Pick<Asked, 'register' | 'ground'>,
  typed: string,
  at: IsoDate,
): readonly PlaceFound[] =>
  typed
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .slice(0, 20)
    .map((each) => placeFound(register, ground, each.slice(0, 200), at))

export const isSettled = (
  found: PlaceFound,
): found is Extract<PlaceFound, { readonly units: readonly [Unit] }> => !('gone' in found)

/** How a place is asked of an operation. */
export const keyOf = ({ code, id }: Unit): string => code ?? id

/** One field of the address with a place of it changed to another. */
const withPlace = (asked: string, typed: string, key: string): string =>
  asked
    .split(';')
    .map((each) => (each.trim() === typed ? key : each.trim()))
    .join('; ')

/** What a place may be, each a link that asks the same there. */
export const placeChoices = (
  { view, words }: Asked,
  found: Exclude<PlaceFound, { readonly units: readonly [Unit] }>,
  field = 'place',
): Html => {
  const link = (unit: Unit) =>
    html`<a href="${here(view, {
      [field]: withPlace(view.query[field] ?? '', found.typed, keyOf(unit)),
    })}">${vietnamese(view, capital(inFull(unit)))}</a> <code>${unit.code}</code>`
  if (found.units.length > 0)
    return html`<p>${words.place.several}</p><ul>${found.units.map((unit) => html`<li>${link(unit)}</li>`)}</ul>`
  if (found.gone.length === 0) return html`<p>${words.place.unknown}</p>`
  return html`<p>${words.place.gone}</p><ul>${found.gone.map(({ unit, heirs }) => {
    const last = unit.validTo === null ? null : addDays(unit.validTo, -1)
    return html`<li>${vietnamese(view, capital(inFull(unit)))}${
      last === null
        ? null
        : html` ${words.place.ended(dateText(view, last))}${heirs.map((heir, at) => html`${at > 0 ? '; ' : ' '}${link(heir)}`)} · <a href="${here(view, { at: last, [field]: withPlace(view.query[field] ?? '', found.typed, keyOf(unit)) })}">${words.place.thenDay(dateText(view, last))}</a>`
    }</li>`
  })}</ul>`
}

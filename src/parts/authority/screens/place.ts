/** Places as people write them: found, or side by side for a person to choose. A place that ended shows what took it over. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import { dateText, type Html, here, html, vietnamese } from '../../../web/index.ts'
import { capital, inFull } from '../../register/index.ts'
import { isSettled as isSettledPlace, type PlaceOpen, type PlaceSettled, placeRead } from '../places.ts'
import type { Asked } from './asked.ts'

type Typed = { readonly typed: string }
export type PlaceFound = Typed & (PlaceSettled | PlaceOpen)

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
    .map((each) => ({ typed: each, ...placeRead(register, ground, each.slice(0, 200), at) }))

export const isSettled = (found: PlaceFound): found is Typed & PlaceSettled => isSettledPlace(found)

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
  found: Typed & PlaceOpen,
  { field = 'place', at }: { readonly field?: string; readonly at: IsoDate },
): Html => {
  const link = (unit: Unit) =>
    html`<a href="${here(view, {
      [field]: withPlace(view.query[field] ?? '', found.typed, keyOf(unit)),
    })}">${vietnamese(view, capital(inFull(unit)))}</a> <code>${unit.code}</code>`
  const all = (units: readonly Unit[]) =>
    units.map((unit, place) => html`${place > 0 ? '; ' : ' '}${link(unit)}`)
  if (found.units.length > 0)
    return html`<p>${words.place.several}</p><ul>${found.units.map((unit) => html`<li>${link(unit)}</li>`)}</ul>`
  if (found.gone.length === 0) return html`<p>${words.place.unknown}</p>`
  return html`<p>${words.place.gone}</p><ul>${found.gone.map(({ unit, heirs }) => {
    const last = unit.validTo === null ? null : addDays(unit.validTo, -1)
    return html`<li>${vietnamese(view, capital(inFull(unit)))}${
      unit.validFrom > at
        ? html` ${words.place.notYet}${all(heirs)}`
        : last === null
          ? null
          : html` ${words.place.ended(dateText(view, last))}${all(heirs)} · <a href="${here(view, { at: last, [field]: withPlace(view.query[field] ?? '', found.typed, keyOf(unit)) })}">${words.place.thenDay(dateText(view, last))}</a>`
    }</li>`
  })}</ul>`
}

/** Places that were asked about by what they were: said once, above the answer. */
export const formerPlaces = ({ view, words }: Asked, places: readonly PlaceFound[]): readonly Html[] =>
  places.flatMap((found) => {
    if (!isSettled(found) || !found.was?.validTo) return []
    const { was, units } = found
    const last = dateText(view, addDays(found.was.validTo, -1))
    return [
      html`<p class="quiet">${words.place.was(vietnamese(view, capital(inFull(was))), last)}${vietnamese(view, inFull(units[0]))}.</p>`,
    ]
  })

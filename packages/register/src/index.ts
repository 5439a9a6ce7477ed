/**
 * The front door. `createRegister` answers from any records; the other functions answer from the country that
 * comes with the package, which is decoded on the first question. Bundlers leave out what is not asked for; without a bundler, import
 * `@haicap/register/engine` to have the engine alone.
 */
import { createConverter } from './address/converter.ts'
import type { Converter } from './address/model.ts'
import { countryRecords } from './country.ts'
import { createRegister } from './create-register.ts'
import type { Register } from './register.ts'

let shipped: Register | undefined

/** The register of the shipped country, built once on first use. */
export const countryRegister = (): Register => {
  shipped ??= createRegister(countryRecords())
  return shipped
}

/** What the unit that bore `code` on day `from` is on day `to`; `to` may be earlier. See {@link Conversion}. */
export const convertCode: Register['convertCode'] = (code, dates) =>
  countryRegister().convertCode(code, dates)
/** The unit that bears the code on the day, or null. */
export const unitAt: Register['unitAt'] = (code, date, place) => countryRegister().unitAt(code, date, place)
/** The unit of an identity on the day, or null. */
export const unitById: Register['unitById'] = (id, date) => countryRegister().unitById(id, date)
/** All that is known of a unit, or null. */
export const story: Register['story'] = (id) => countryRegister().story(id)
/** Every unit a bare code ever meant, oldest first: more than one means that a date is needed. */
export const meanings: Register['meanings'] = (code, place) => countryRegister().meanings(code, place)
/** The units of a day, highest level first, then by code. */
export const unitsOn: Register['unitsOn'] = (date, place) => countryRegister().unitsOn(date, place)
/** The units directly below one on a day, by code. */
export const children: Register['children'] = (id, date) => countryRegister().children(id, date)
/** The units above one on a day, from the nearest up. */
export const ancestors: Register['ancestors'] = (id, date) => countryRegister().ancestors(id, date)
/** Units by what people type, best first. */
export const search: Register['search'] = (text, options) => countryRegister().search(text, options)
/** The lines between two days as a graph: what became of a unit, or what it came from. */
export const lineage: Register['lineage'] = (code, dates) => countryRegister().lineage(code, dates)
/** All units of one day beside those of another, with the words of the law. */
export const correspondence: Register['correspondence'] = (dates) => countryRegister().correspondence(dates)
/** Changes on `date` or later, before `until`. */
export const changesSince: Register['changesSince'] = (date, until) =>
  countryRegister().changesSince(date, until)
/** Counts by level, type and province. */
export const statistics: Register['statistics'] = (date) => countryRegister().statistics(date)
/** Counts of one level on two days, by former and by new province; reductions in percent. */
export const compare: Register['compare'] = (from, to, level) => countryRegister().compare(from, to, level)
/** The days that explain an undated list of codes, best first, and the rows that the best does not. */
export const guessDate: Register['guessDate'] = (codes, place) => countryRegister().guessDate(codes, place)

let converter: Converter | undefined
const countryConverter = (): Converter => {
  converter ??= createConverter(countryRegister())
  return converter
}

/**
 * What became of an address: the unit it lies in on `to` (the register's last day), whenever it was written. One
 * unit or none: where several are possible the answer is `ambiguous`, with candidates and what would settle it.
 */
export const convert: Converter['convert'] = (text, options) => countryConverter().convert(text, options)
/** As `convert`, for many texts with the same options. */
export const convertMany: Converter['convertMany'] = (texts, options) =>
  countryConverter().convertMany(texts, options)

export { createConverter } from './address/converter.ts'
export type * from './address/model.ts'
export { countryRecords } from './country.ts'
export * from './engine.ts'

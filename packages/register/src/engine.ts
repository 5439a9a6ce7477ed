/**
 * The engine without a country: `@haicap/register/engine`. Everything but the shipped facts, for those who bring
 * records of their own and want no other loaded.
 */
export { createRegister } from './create-register.ts'
export { addDays, daysBetween, holdsOn, isIsoDate, NotADate, overlaps } from './dates.ts'
export { findingCodes, type IntegrityCode, type IntegrityFinding } from './integrity/finding.ts'
export { whyNotRegister } from './integrity/why-not-register.ts'
export { recordSchema } from './json-schema.ts'
export type * from './model.ts'
export {
  fromNdjson,
  type Import,
  type ImportFault,
  type NdjsonReader,
  ndjsonLines,
  ndjsonReader,
  toNdjson,
} from './ndjson.ts'
export type * from './register.ts'
export { matchKey, plainKey, sortKey, tidy } from './text.ts'

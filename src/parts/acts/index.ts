/** The front door of the part: reading acts, tying them to a register, comparing them with an official table. */
export { decisions } from './data/decisions.ts'
export { spellingVariants } from './data/spelling-variants.ts'
export { actsDesk } from './desk.ts'
export { actFinding } from './findings.ts'
export type {
  Act,
  ClauseChange,
  Decision,
  Instrument,
  NamedLeg,
  NamedUnit,
  ResolvedAct,
  ResolvedChange,
  ResolvedLeg,
  SpellingVariant,
  StatedTotals,
} from './model.ts'
export { readActFile, tied, whyNotRead } from './operations/read.ts'
export { operations } from './operations.ts'
export { type LegOfOrigin, peopleOfLegs } from './people.ts'
export { readAct } from './read-act.ts'
export {
  type Eve,
  type EveFacts,
  type EvePlace,
  type EveUnit,
  eveOf,
  makeEve,
  nameKey,
} from './resolve/eve.ts'
export { clauseId } from './resolve/tied-legs.ts'
export { type ResolveOptions, resolveAct } from './resolve-act.ts'
export { type ActSheet, inWords, sheetOf } from './sheet.ts'

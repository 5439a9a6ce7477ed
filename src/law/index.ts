import type { IsoDate } from '../kernel/dates.ts'
import { lawInstruments } from './data/instruments.ts'
import { lawParameters } from './data/parameters.ts'
import { lawPoints } from './data/points.ts'
import { createLawBook, citationWords as words } from './instruments.ts'
import type { Citation } from './model.ts'
import { createParameters } from './parameters.ts'

export { type Calendar, createCalendar, vietnam, weekday } from './calendar.ts'
export { vietnamDays } from './data/calendar.ts'
export * from './due.ts'
export { readFixedDate } from './fixed-date.ts'
export { type FixedDate, type Reading, type ReadOptions, readings } from './fixed-date-model.ts'
export { createLawBook, unmarkedArticles } from './instruments.ts'
export * from './model.ts'
export { papersRules } from './papers.ts'
export { createParameters } from './parameters.ts'

/** The law the product ships with. */
export const law = createLawBook(lawInstruments, lawPoints)

const parameters = createParameters(lawParameters)
export const parameterList = parameters.list

/** The value of a legal number on a day, with its citation. Absence and days before force are thrown. */
export const parameter = (id: string, on: IsoDate) => parameters.at(id, on)

export const citationWords = (citation: Citation, language: 'vi' | 'en') => words(law, citation, language)

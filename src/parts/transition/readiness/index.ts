/** Readiness for the first day, for the other folders of transitions: a rehearsal asks the same as the question. */
export { type Asked, firstDayOf } from './first-day.ts'
export { type Figures, figuresOf, type UnitReadiness } from './model.ts'

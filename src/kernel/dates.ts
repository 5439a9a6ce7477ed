export { addDays, daysBetween, holdsOn, isIsoDate, overlaps } from '../../packages/register/src/dates.ts'
export type { Instant, IsoDate } from '../../packages/register/src/model.ts'

import type { IsoDate } from '../../packages/register/src/model.ts'
import type { Language } from './problems.ts'

export { addDays, daysBetween, holdsOn, isIsoDate, overlaps } from '../../packages/register/src/dates.ts'
export type { Instant, IsoDate } from '../../packages/register/src/model.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A day as a reader writes it: 01/07/2025 in Vietnamese, 1 July 2025 in English. */
export const formatDate = (date: IsoDate, language: Language): string => {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  return language === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${months[Number(month) - 1]} ${year}`
}

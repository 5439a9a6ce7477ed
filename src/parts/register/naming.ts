/** How units are called in sentences. */
import type { IsoDate, Unit } from '../../../packages/register/src/model.ts'
import { addDays, holdsOn } from '../../kernel/dates.ts'

/** `phường Ba Đình` within a sentence; `Quận 1` keeps its capital, as is usual before a number. */
export const inSentence = ({ name }: Pick<Unit, 'name'>): string =>
  /^\p{Lu}\p{L}*( \p{Ll}\p{L}*)* \p{Lu}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** At the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** With everything above it: `phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội`. */
export const inFull = (unit: Pick<Unit, 'name' | 'parents'>): string =>
  [unit, ...unit.parents].map(inSentence).join(', ')

/** A day on which the unit is as it is given: today where it still is so, else its last day. */
export const dayOf = (unit: Pick<Unit, 'validFrom' | 'validTo'>, today: IsoDate): IsoDate => {
  if (holdsOn({ from: unit.validFrom, until: unit.validTo }, today)) return today
  if (unit.validTo === null || unit.validTo <= unit.validFrom) return unit.validFrom
  return addDays(unit.validTo, -1)
}

/** Codes near a mistyped one: a lost leading zero, two signs swapped, one sign wrong, lost or added. */
import type { Register } from '../../../packages/register/src/register.ts'
import type { IsoDate } from '../../kernel/dates.ts'

const most = 3

/** Up to three `code name`, the likeliest first, of units that stand on the day. */
export const didYouMean = (register: Register, code: string, date: IsoDate): readonly string[] => {
  const units = register.unitsOn(date)
  const near = units.flatMap((unit) => {
    const effort = unit.code === null ? 9 : effortBetween(code, unit.code)
    return effort <= 1 ? [{ unit, effort }] : []
  })
  return near
    .toSorted(
      (one, other) => one.effort - other.effort || ((one.unit.code ?? '') < (other.unit.code ?? '') ? -1 : 1),
    )
    .slice(0, most)
    .map(({ unit }) => `${unit.code} ${unit.name}`)
}

/** 0 for a lost or added leading zero, 1 for one slip, 2 for more. */
const effortBetween = (given: string, code: string): number => {
  if (given.replace(/^0+/, '') === code.replace(/^0+/, '')) return 0
  if (Math.abs(given.length - code.length) > 1) return 2
  let start = 0
  while (start < given.length && given[start] === code[start]) start++
  let [endGiven, endCode] = [given.length, code.length]
  while (endGiven > start && endCode > start && given[endGiven - 1] === code[endCode - 1]) {
    endGiven--
    endCode--
  }
  const [left, right] = [given.slice(start, endGiven), code.slice(start, endCode)]
  if (left.length <= 1 && right.length <= 1) return 1
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0] ? 1 : 2
}

/** Which actions fit which rows. */
import type { Action } from '../../../platform/workspace/model.ts'
import { type Row, valueAt } from '../kit/rows.ts'

export const fits = ({ when }: Action, row: Row): boolean => {
  if (!when) return true
  const value = valueAt(row, when.field) ?? null
  return when.is.some((each) => each === value || (typeof value === 'number' && String(value) === each))
}

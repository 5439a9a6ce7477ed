/** The shipped tasks: one for each confirmed row, or for rows that say the same task. Ids never change. */
import type { AuthorityFunction } from '../model.ts'
import { taskRows } from './rows.ts'

export const authorityFunctions: readonly AuthorityFunction[] = taskRows.map(({ vi, en, ...row }) => ({
  ...row,
  title: { vi, en },
  from: null,
  until: null,
}))

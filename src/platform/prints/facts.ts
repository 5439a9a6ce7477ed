/** Facts as somebody hands them in: JSON of a known form, links only to pages. */
import type { Problem } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import type { Facts } from './model.ts'
import { printProblem } from './problems.ts'

const mostRows = 20_000

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A page of ours, or one of the web: nothing that could run. */
const isLink = (href: unknown): boolean =>
  typeof href === 'string' && href.length <= 2_000 && /^(https?:\/\/|\/(?!\/))[^\s<>"]*$/.test(href)

const isPlain = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.length <= 20_000)

const isValue = (value: unknown): boolean => {
  if (!isObject(value)) return isPlain(value)
  const { value: told, source } = value
  return (
    told !== null &&
    isPlain(told) &&
    isObject(source) &&
    typeof source.words === 'string' &&
    isLink(source.href)
  )
}
const isRow = (value: unknown): boolean => isObject(value) && Object.values(value).every(isValue)
const isRows = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= mostRows && value.every(isRow)

/** The facts, or what is wrong with each. */
export const factsIn = (text: string): Result<Facts> => {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return refused(printProblem('facts-unreadable', {}, { field: 'facts' }))
  }
  if (!isObject(given)) return refused(printProblem('facts-unreadable', {}, { field: 'facts' }))
  const problems: Problem[] = Object.entries(given)
    .filter(([, value]) => !isValue(value) && !isRows(value))
    .map(([name]) => printProblem('fact-malformed', { name, mostRows }, { field: 'facts' }))
  // A cast that the checks above make true.
  return problems.length > 0 ? refused(...problems) : fine(given as Facts)
}

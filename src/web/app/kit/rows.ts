/** Rows of answers, whatever they come from: what stands in them, and addresses filled from them. */
import type { When } from '../../../platform/workspace/model.ts'

export type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

/** What stands at `unit.name`; undefined where the way ends. Through a list, what stands so in each, once. */
export const valueAt = (row: unknown, field: string): unknown => {
  if (isRow(row) && Object.hasOwn(row, field)) return row[field]
  let at: unknown = row
  const names = field.split('.')
  for (const [place, name] of names.entries()) {
    if (Array.isArray(at) && !Object.hasOwn(at, name)) return eachAt(at, names.slice(place).join('.'))
    at = isRow(at) && Object.hasOwn(at, name) ? at[name] : undefined
  }
  return at
}

const eachAt = (list: readonly unknown[], field: string): readonly unknown[] => [
  ...new Set(
    list.map((each) => valueAt(each, field)).filter((value) => value !== undefined && value !== null),
  ),
]

/** Whether a row is one that a fact or an action is for. */
export const fits = ({ when }: { readonly when?: When }, row: unknown): boolean => {
  if (!when) return true
  const value = valueAt(row, when.field) ?? null
  return when.is.some((each) => each === value || (typeof value === 'number' && String(value) === each))
}

/** The rows at a place of an answer; the answer itself where it is a list and no place is named. */
export const rowsAt = (answer: unknown, place: string): readonly Row[] => {
  const found = place === '' || place === '.' ? answer : valueAt(answer, place)
  return Array.isArray(found) ? found.filter(isRow) : []
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null

/** `{kind} {job}` filled from a row; null where something that is needed is not there. */
export const filled = (
  pattern: string,
  row: unknown,
  write: (text: string, value: unknown) => string = (text) => text,
): string | null => {
  let whole = true
  const text = pattern.replace(/\{([^{}]+)\}/g, (_, field: string) => {
    const found = valueAt(row, field)
    const value = textOf(found)
    if (value === null || value === '') whole = false
    return write(value ?? '', found)
  })
  return whole ? text : null
}

/** An address filled from a row; null where it would lead nowhere, or out of this site. */
export const addressFrom = (pattern: string | undefined, row: unknown): string | null => {
  if (pattern === undefined) return null
  // A place that is whole in the row is taken as it stands, if it is one of this site.
  const whole = /^\{([^{}]+)\}$/.exec(pattern)?.[1]
  const address = whole === undefined ? filled(pattern, row, encodeURIComponent) : textOf(valueAt(row, whole))
  return address !== null && /^\/(?![/\\])/.test(address) ? address : null
}

/** Input of an operation, filled from a row or from the named parts of a path (`:job`). */
export const inputFrom = (
  given: Readonly<Record<string, string>>,
  { row, params = {} }: { readonly row?: unknown; readonly params?: Readonly<Record<string, string>> },
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, pattern]) => {
      const param = /^:(\w+)$/.exec(pattern)?.[1]
      if (param !== undefined) return params[param] === undefined ? [] : [[name, params[param]]]
      // What stands alone keeps its type: a number stays one, a list a list.
      const whole = /^\{([^{}]+)\}$/.exec(pattern)?.[1]
      if (whole !== undefined) {
        const value = valueAt(row, whole)
        return value === undefined || value === null ? [] : [[name, value]]
      }
      const text = filled(pattern, row)
      return text === null ? [] : [[name, text]]
    }),
  )

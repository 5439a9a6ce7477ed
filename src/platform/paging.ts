/**
 * Long answers come in pages. A cursor says where the next one begins: the sort key of the last row, not a count, so rows that
 * are added or go meanwhile move nothing. It is opaque, belongs to one question with its filters, and is refused for another.
 */
import { hash } from 'node:crypto'
import { fine, type Result, refused } from '../kernel/result.ts'
import { inputProblem } from './input-problems.ts'
import type { Operation } from './operation.ts'

export type Place = readonly (string | number)[]

const kinds = {
  text: (value: unknown) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0'),
  number: (value: unknown) => Number.isSafeInteger(value),
  instant: (value: unknown) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
  uuid: (value: unknown) =>
    typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
} as const

/** What a list is ordered by, in order; the last part tells all rows apart. */
export type Order = readonly (keyof typeof kinds)[]

type Asked = {
  readonly after?: string | undefined
  readonly limit?: number | undefined
  readonly [filter: string]: unknown
}

export type Paging = {
  /** Where to begin after; null at the beginning. */
  readonly place: Place | null
  /** One more than is shown, to know whether there are more. */
  readonly wanted: number
  /** The rows of this page, and the cursor of the next one or null. */
  readonly cut: <Row>(
    rows: readonly Row[],
    placeOf: (row: Row) => Place,
  ) => { readonly rows: readonly Row[]; readonly next: string | null }
}

/** The question a cursor belongs to, without where it goes on and how much is shown. */
const markOf = (
  name: Operation['name'],
  { after: _after, limit: _limit, ...filters }: Asked,
  place: string,
) => {
  const asked = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return hash('sha256', JSON.stringify([name, asked, place]), 'base64url').slice(0, 16)
}

/** What the input says of pages. `filters` are what the question really asks: a day of today, where none was named. */
export const pagingOf = (
  name: Operation['name'],
  asked: Asked,
  { usual, order }: { readonly usual: number; readonly order: Order },
): Result<Paging> => {
  const limit = asked.limit ?? usual
  const place = asked.after === undefined ? null : placeIn(name, asked, asked.after, order)
  if (asked.after !== undefined && place === null)
    return refused(inputProblem('other-cursor', {}, { field: 'after' }))
  return fine({
    place,
    wanted: limit + 1,
    cut: (rows, placeOf) => {
      const shown = rows.slice(0, limit)
      const last = shown.at(-1)
      if (rows.length <= limit || last === undefined) return { rows: shown, next: null }
      const text = Buffer.from(JSON.stringify(placeOf(last))).toString('base64url')
      return { rows: shown, next: `${text}.${markOf(name, asked, text)}` }
    },
  })
}

const placeIn = (name: Operation['name'], asked: Asked, after: string, order: Order): Place | null => {
  const [text = '', mark = ''] = after.split('.')
  if (`${text}.${mark}` !== after || mark !== markOf(name, asked, text)) return null
  try {
    const place: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (!Array.isArray(place) || place.length !== order.length) return null
    // The mark is no secret: somebody who makes one up still says nothing but places.
    return order.every((kind, at) => kinds[kind](place[at])) ? place : null
  } catch {
    return null
  }
}

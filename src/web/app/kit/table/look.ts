/**
 * How somebody looks at a list: what is filtered, by what it is sorted, which columns, how wide. It is the question of the
 * address, so a link shows the same to a colleague, and a view is that text under a name.
 */
import { isIsoDate } from '../../../../kernel/dates.ts'
import type { Column } from '../../../../platform/workspace/model.ts'
import { isNumeric, kindOf } from '../cells.ts'

export type Filter =
  | { readonly by: 'text'; readonly text: string }
  | { readonly by: 'range'; readonly least: number | null; readonly most: number | null }
  | { readonly by: 'days'; readonly from: string | null; readonly to: string | null }
  | { readonly by: 'choice'; readonly any: readonly string[] }

export type Sort = { readonly field: string; readonly down: boolean }

export type Look = {
  /** Looked for in every column. */
  readonly find: string
  readonly filters: Readonly<Record<string, Filter>>
  /** The first counts most. */
  readonly sort: readonly Sort[]
  /** Fields in order; null for the usual ones. */
  readonly show: readonly string[] | null
  /** Pixels by field. */
  readonly wide: Readonly<Record<string, number>>
}

export const plainLook: Look = { find: '', filters: {}, sort: [], show: null, wide: {} }

/** Names that the look takes in an address; no filter of an operation may be called so. */
export const lookNames: readonly string[] = ['find', 'sort', 'show', 'wide']
const filterName = (field: string): string => `is.${field}`

export const widths = { least: 48, most: 1200 } as const

export const filterKind = (column: Column): Filter['by'] => {
  const kind = kindOf(column)
  if (isNumeric(column)) return 'range'
  if (kind === 'day' || kind === 'instant') return 'days'
  return kind === 'yes' || (kind === 'state' && column.states) ? 'choice' : 'text'
}

/** Commas part, so those of a value are written out. */
const joined = (values: readonly string[]): string =>
  values
    .map((value) => value.replace(/[%,:]/g, (sign) => encodeURIComponent(sign).replace(':', '%3A')))
    .join(',')
const parted = (text: string): readonly string[] =>
  text.split(',').flatMap((each) => {
    try {
      return each === '' ? [] : [decodeURIComponent(each)]
    } catch {
      return []
    }
  })

const written = (filter: Filter): string => {
  switch (filter.by) {
    case 'text':
      return filter.text
    case 'range':
      return `${filter.least ?? ''}..${filter.most ?? ''}`
    case 'days':
      return `${filter.from ?? ''}..${filter.to ?? ''}`
    case 'choice':
      return joined(filter.any.map((each) => (each === '' ? '–' : each)))
  }
}

const numberIn = (text: string): number | null =>
  /^-?\d{1,15}(\.\d{1,9})?$/.test(text) ? Number(text) : null
const dayIn = (text: string): string | null => (isIsoDate(text) ? text : null)

/** The filter a text of an address means for a column; null for none. */
const readFilter = (column: Column, text: string): Filter | null => {
  const by = filterKind(column)
  if (by === 'text') return text.trim() === '' ? null : { by, text: text.slice(0, 200) }
  if (by === 'choice') {
    const any = parted(text).map((each) => (each === '–' ? '' : each))
    return any.length === 0 ? null : { by, any: any.slice(0, 100) }
  }
  const [first = '', second = ''] = text.split('..')
  if (by === 'range') {
    const [least, most] = [numberIn(first), numberIn(second)]
    return least === null && most === null ? null : { by, least, most }
  }
  const [from, to] = [dayIn(first), dayIn(second)]
  return from === null && to === null ? null : { by, from, to }
}

/** The look that a question of an address means. What it does not know is nothing. */
export const lookFrom = (asked: Readonly<Record<string, string>>, columns: readonly Column[]): Look => {
  const known = new Map(columns.map((column) => [column.field, column]))
  const filters = columns.flatMap((column): readonly (readonly [string, Filter])[] => {
    const filter = readFilter(column, asked[filterName(column.field)] ?? '')
    return filter ? [[column.field, filter]] : []
  })
  const sort = parted(asked.sort ?? '').flatMap((each): readonly Sort[] => {
    const field = each.replace(/^-/, '')
    return known.has(field) ? [{ field, down: each.startsWith('-') }] : []
  })
  const show = parted(asked.show ?? '').filter((field) => known.has(field))
  const wide = (asked.wide ?? '').split(',').flatMap((each): readonly (readonly [string, number])[] => {
    const [field] = parted(each.slice(0, each.lastIndexOf(':')))
    const pixels = Number(each.slice(each.lastIndexOf(':') + 1))
    return field !== undefined && known.has(field) && pixels >= widths.least && pixels <= widths.most
      ? [[field, Math.round(pixels)]]
      : []
  })
  return {
    find: (asked.find ?? '').slice(0, 200),
    filters: Object.fromEntries(filters),
    sort: sort.filter(({ field }, at) => sort.findIndex((other) => other.field === field) === at).slice(0, 4),
    show: show.length === 0 ? null : [...new Set(show)],
    wide: Object.fromEntries(wide),
  }
}

/** The look as the question of an address; empty texts for what is not asked, so that the address forgets it. */
export const askedFrom = (look: Look, columns: readonly Column[]): Readonly<Record<string, string>> => ({
  find: look.find,
  sort: joined(look.sort.map(({ field, down }) => (down ? `-${field}` : field))),
  show: look.show ? joined(look.show) : '',
  wide: Object.entries(look.wide)
    .map(([field, pixels]) => `${joined([field])}:${pixels}`)
    .join(','),
  ...Object.fromEntries(
    columns.map(({ field }) => {
      const filter = look.filters[field]
      return [filterName(field), filter ? written(filter) : '']
    }),
  ),
})

/** The columns in the order they are shown. */
export const shownColumns = (look: Look, columns: readonly Column[]): readonly Column[] => {
  if (!look.show) return columns.filter(({ hidden }) => !hidden)
  return look.show.flatMap((field) => columns.filter((column) => column.field === field))
}

/** A click on a heading: up, then down, then as it came; with `beside` after what it is sorted by already. */
export const sortedBy = (sort: readonly Sort[], field: string, beside = false): readonly Sort[] => {
  const now = sort.find((each) => each.field === field)
  const next = now === undefined ? [{ field, down: false }] : now.down ? [] : [{ field, down: true }]
  if (!beside) return next
  return now === undefined
    ? [...sort, ...next].slice(-4)
    : sort.flatMap((each) => (each.field === field ? next : [each]))
}

/** Whether anything keeps rows away. */
export const isNarrowed = ({ find, filters }: Look): boolean =>
  find.trim() !== '' || Object.keys(filters).length > 0

/**
 * Filters and sorts rows in memory, fast enough to follow the keys over 100,000 of them. What a column compares by is made
 * once: each value gets its rank among all, so that sorting is counting. Filters look through texts without marks.
 */
import type { Column } from '../../../../platform/workspace/model.ts'
import type { View } from '../../view.ts'
import { cellText, isNumeric, kindOf } from '../cells.ts'
import { type Row, valueAt } from '../rows.ts'
import { foldKey, orderKey } from '../text-keys.ts'
import type { Filter, Look } from './look.ts'

/** What is known of the values of a column, for as many rows as there were when it was made. */
type Ranks = { readonly of: Uint32Array; readonly count: number }

export type Sheet = {
  readonly rows: readonly Row[]
  /** Places of the rows that a look shows, in its order. */
  readonly narrowed: (look: Look) => Uint32Array
  /** Makes ready what filters and sorting need of a column; true while there is more to do. */
  readonly warm: () => boolean
  readonly columns: readonly Column[]
}

const stateOrder = (column: Column): ReadonlyMap<string, number> =>
  new Map(Object.keys(column.states ?? {}).map((state, at) => [state, at]))

type Comparable = string | number | null

/** By what a column is compared: numbers by value, days as they are written in ISO, states in the order of their list. */
const comparedBy = (column: Column, view: View): ((row: Row) => Comparable) => {
  const { field } = column
  if (isNumeric(column))
    return (row) => {
      const value = valueAt(row, field)
      return typeof value === 'number' ? value : null
    }
  const kind = kindOf(column)
  if (kind === 'day' || kind === 'instant')
    return (row) => {
      const value = valueAt(row, field)
      return typeof value === 'string' && value !== '' ? value : null
    }
  if (kind === 'yes')
    return (row) => (valueAt(row, field) === true ? 0 : valueAt(row, field) === false ? 1 : null)
  if (kind === 'state' && column.states) {
    const order = stateOrder(column)
    return (row) => {
      const value = valueAt(row, field)
      return value === null || value === undefined ? null : (order.get(String(value)) ?? order.size)
    }
  }
  return textKey(column, view)
}

const textKey =
  (column: Column, view: View): ((row: Row) => string | null) =>
  (row) => {
    const text = cellText(column, row, view)
    return text === '' ? null : orderKey(text)
  }

const isOfTexts = (column: Column): boolean =>
  ['text', 'citation'].includes(kindOf(column)) || (kindOf(column) === 'state' && !column.states)

const ranksOf = (rows: readonly Row[], by: (row: Row) => Comparable): Ranks => {
  const values = rows.map(by)
  const unique = [...new Set(values)].filter((value) => value !== null)
  const sorted = unique.every((value): value is number => typeof value === 'number')
    ? Float64Array.from(unique).sort()
    : unique.map(String).sort()
  const rank = new Map<Comparable, number>()
  let at = 0
  for (const value of sorted) rank.set(value, at++)
  // What is not known comes last, whichever way one sorts.
  return {
    of: Uint32Array.from(values, (value) => (value === null ? sorted.length : (rank.get(value) ?? 0))),
    count: sorted.length,
  }
}

/** Sorts places by rank, keeping the order of equals: counts each rank, then lays them out. */
const bySort = (places: Uint32Array, { of, count }: Ranks, down: boolean): Uint32Array => {
  const starts = new Uint32Array(count + 2)
  const slot = (place: number): number => {
    const rank = of[place] ?? count
    return down && rank < count ? count - 1 - rank : rank
  }
  for (const place of places) starts[slot(place) + 1] = (starts[slot(place) + 1] ?? 0) + 1
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const sorted = new Uint32Array(places.length)
  for (const place of places) {
    const at = slot(place)
    const to = starts[at] ?? 0
    sorted[to] = place
    starts[at] = to + 1
  }
  return sorted
}

const wordsIn = (text: string): readonly string[] =>
  foldKey(text)
    .split(' ')
    .filter((word) => word !== '')

const holds = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word))

/** Whether a row passes a filter, but for texts, which are looked through as columns. */
const passes = (column: Column, filter: Exclude<Filter, { by: 'text' }>): ((row: Row) => boolean) => {
  const { field } = column
  switch (filter.by) {
    case 'range': {
      const [least, most] = [
        filter.least ?? Number.NEGATIVE_INFINITY,
        filter.most ?? Number.POSITIVE_INFINITY,
      ]
      return (row) => {
        const value = valueAt(row, field)
        return typeof value === 'number' && value >= least && value <= most
      }
    }
    case 'days': {
      const { from, to } = filter
      return (row) => {
        const value = valueAt(row, field)
        if (typeof value !== 'string' || value === '') return false
        const day = value.slice(0, 10)
        return (from === null || day >= from) && (to === null || day <= to)
      }
    }
    case 'choice': {
      const any = new Set(filter.any)
      return (row) => any.has(String(valueAt(row, field) ?? ''))
    }
  }
}

/** How many rows are made ready at once, so that a page stays quick meanwhile. */
const step = 4000

type Kept<Made> = { made: Made; readonly upTo: number }

/** A column of texts without marks that grows with the rows. */
type Folded = string[]

/** The rows as they are now; `before` lends what it has made of the same rows. */
export const createSheet = (rows: readonly Row[], columns: readonly Column[], view: View): Sheet => {
  const ranks = new Map<string, Kept<Ranks>>()
  const folded = new Map<string, Folded>()
  const whole: Folded = []
  const keyed = new Map<string, number>()
  const named = new Map(columns.map((column) => [column.field, column]))

  const fold = (column: Column, upTo: number): Folded => {
    const known = folded.get(column.field) ?? []
    folded.set(column.field, known)
    for (let at = known.length; at < upTo; at++) known.push(foldKey(cellText(column, rows[at] ?? {}, view)))
    return known
  }
  const foldAll = (upTo: number): Folded => {
    if (whole.length >= upTo) return whole
    const texts = columns.map((column) => fold(column, upTo))
    for (let at = whole.length; at < upTo; at++) whole.push(texts.map((each) => each[at]).join('\n'))
    return whole
  }
  const ranked = (column: Column): Ranks => {
    const known = ranks.get(column.field)
    if (known && known.upTo === rows.length) return known.made
    const made = ranksOf(rows, comparedBy(column, view))
    ranks.set(column.field, { made, upTo: rows.length })
    return made
  }

  const filtered = ({ find, filters }: Look): Uint32Array => {
    const tests: ((place: number) => boolean)[] = []
    const words = wordsIn(find)
    if (words.length > 0) {
      const texts = foldAll(rows.length)
      tests.push((place) => holds(texts[place] ?? '', words))
    }
    for (const [field, filter] of Object.entries(filters)) {
      const column = named.get(field)
      if (!column) continue
      if (filter.by === 'text') {
        const wanted = wordsIn(filter.text)
        const texts = fold(column, rows.length)
        tests.push((place) => holds(texts[place] ?? '', wanted))
      } else {
        const pass = passes(column, filter)
        tests.push((place) => pass(rows[place] ?? {}))
      }
    }
    const places = new Uint32Array(rows.length)
    let count = 0
    for (let place = 0; place < rows.length; place++)
      if (tests.every((test) => test(place))) places[count++] = place
    return places.slice(0, count)
  }

  return {
    rows,
    columns,
    narrowed: (look) => {
      let places = filtered(look)
      for (const { field, down } of look.sort.toReversed()) {
        const column = named.get(field)
        if (column) places = bySort(places, ranked(column), down)
      }
      return places
    },
    warm: () => {
      if (whole.length < rows.length) {
        foldAll(Math.min(rows.length, whole.length + step))
        return true
      }
      const next = columns.find(({ field }) => ranks.get(field)?.upTo !== rows.length)
      if (!next) return false
      const from = keyed.get(next.field) ?? 0
      if (isOfTexts(next) && from < rows.length) {
        const key = textKey(next, view)
        for (const row of rows.slice(from, from + step)) key(row)
        keyed.set(next.field, from + step)
        return true
      }
      ranked(next)
      return true
    },
  }
}

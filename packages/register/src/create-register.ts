/** Builds a register from records: the one engine behind library, server and command line. */

import { conversionOf, notFound } from './convert.ts'
import { correspondenceOf } from './correspondence.ts'
import { byText, dayOrThrow, holdsOn } from './dates.ts'
import { type Bearer, groundOf, type Life } from './ground.ts'
import { guessDateOf } from './guess-date.ts'
import { lineageOf, noLineage } from './lineage.ts'
import { madeOnce } from './maps.ts'
import type { Conversion, IsoDate, RegisterRecord, Unit } from './model.ts'
import type { CodePlace, CreateOptions, Register, StatisticsRow } from './register.ts'
import { searchOf } from './search/search.ts'
import { comparisonOf, statisticsOf } from './statistics.ts'
import { storyOf } from './story.ts'
import { livesOn, type Views, viewsOf } from './views.ts'

/** Conversions of one pair of days, made when first asked for. */
type Table = {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly system: string | undefined
  readonly level: string | undefined
  readonly answers: Map<string, Conversion>
}
const mostTables = 24
const mostDays = 40

/**
 * A register that answers from the given records, whatever their order. The records are not copied and must not
 * change afterwards; answers are frozen and may be shared.
 *
 * @throws {NotADate} from any question asked with a day that does not exist.
 */
export const createRegister = (records: readonly RegisterRecord[], options: CreateOptions = {}): Register => {
  const ground = groundOf(records, options)
  const { lives, bearers } = ground
  const allViews = new Map<string, Views>()
  const viewsIn = (system: string = ground.system): Views =>
    madeOnce(allViews, system, () => viewsOf(lives, system))
  const views = viewsIn()

  const bearersOf = (code: string, place: CodePlace): readonly Bearer[] => {
    const all = bearers.get(place.system ?? ground.system)?.get(code) ?? []
    return place.level === undefined ? all : all.filter(({ life }) => life.level === place.level)
  }
  /** The unit that bears the code on the day; of several the one lowest in the hierarchy. */
  const bearerOn = (code: string, day: IsoDate, place: CodePlace): Life | null => {
    let found: Life | null = null
    for (const bearer of bearersOf(code, place))
      if (holdsOn(bearer.code, day) && livesOn(bearer.life, day))
        if (!found || bearer.life.rank > found.rank) found = bearer.life
    return found
  }

  const tables: Table[] = []
  const tableFor = (dates: { readonly from: IsoDate; readonly to: IsoDate } & CodePlace): Table => {
    for (let index = 0; index < tables.length; index++) {
      const table = tables[index] as Table
      if (
        table.from === dates.from &&
        table.to === dates.to &&
        table.system === dates.system &&
        table.level === dates.level
      ) {
        if (index > 0) {
          tables.splice(index, 1)
          tables.unshift(table)
        }
        return table
      }
    }
    const { from, to, system, level } = dates
    const table: Table = {
      from: dayOrThrow(from),
      to: dayOrThrow(to),
      system,
      level,
      answers: new Map(),
    }
    tables.unshift(table)
    tables.length = Math.min(tables.length, mostTables)
    return table
  }
  let last: Table | undefined
  const convertCode: Register['convertCode'] = (code, dates) => {
    const table =
      last !== undefined &&
      last.from === dates.from &&
      last.to === dates.to &&
      last.system === dates.system &&
      last.level === dates.level
        ? last
        : tableFor(dates)
    last = table
    const known = table.answers.get(code)
    if (known) return known
    const life = bearerOn(code, table.from, dates)
    // What nobody bore is not remembered, so that wrong input cannot fill the memory.
    if (!life) return notFound
    const answer = conversionOf(ground, viewsIn(table.system), life, table)
    table.answers.set(code, answer)
    return answer
  }

  const days = new Map<IsoDate, readonly Unit[]>()
  /** All units of a day, highest level first, then by code and id. */
  const allOn = (date: IsoDate): readonly Unit[] => {
    const known = days.get(date)
    if (known) return known
    dayOrThrow(date)
    const found: { readonly unit: Unit; readonly rank: number }[] = []
    for (const life of lives.values()) {
      const unit = views.on(life, date)
      if (unit) found.push({ unit, rank: life.rank })
    }
    found.sort(
      (left, right) =>
        left.rank - right.rank ||
        byText(left.unit.code ?? '\uffff', right.unit.code ?? '\uffff') ||
        byText(left.unit.id, right.unit.id),
    )
    const units = Object.freeze(found.map(({ unit }) => unit))
    if (days.size >= mostDays) days.delete(days.keys().next().value as IsoDate)
    days.set(date, units)
    return units
  }

  const counted = new Map<IsoDate, readonly StatisticsRow[]>()
  const countsOn = (date: IsoDate): readonly StatisticsRow[] => {
    const known = counted.get(date)
    if (known) return known
    const rows = Object.freeze(statisticsOf(allOn(date), ground).map((row) => Object.freeze(row)))
    if (counted.size >= mostDays) counted.delete(counted.keys().next().value as IsoDate)
    counted.set(date, rows)
    return rows
  }

  return {
    release: Object.freeze({ ...ground.release }),
    records: () => records,

    unitAt: (code, date, place = {}) => {
      const life = bearerOn(code, dayOrThrow(date), place)
      return life && viewsIn(place.system).on(life, date)
    },
    unitById: (id, date) => {
      const life = lives.get(id)
      return life ? views.on(life, dayOrThrow(date)) : null
    },
    story: (id) => {
      const life = lives.get(id)
      return life ? storyOf(ground, views, life) : null
    },
    meanings: (code, place = {}) =>
      bearersOf(code, place).flatMap(({ life, code: { from, until } }) => {
        const unit = viewsIn(place.system).near(life, from)
        return unit ? [{ unit, from, until }] : []
      }),
    unitsOn: (date, { level, within } = {}) => {
      const units = allOn(date)
      if (level === undefined && within === undefined) return units
      return units.filter(
        (unit) =>
          (level === undefined || unit.level === level) &&
          (within === undefined || unit.parents.some(({ id }) => id === within)),
      )
    },
    children: (id, date) => {
      dayOrThrow(date)
      const children = [...(lives.get(id)?.children ?? [])].flatMap((child) => views.on(child, date) ?? [])
      return children
        .filter((unit) => unit.parents[0]?.id === id)
        .sort(
          (left, right) => byText(left.code ?? '\uffff', right.code ?? '\uffff') || byText(left.id, right.id),
        )
    },
    ancestors: (id, date) => {
      const life = lives.get(id)
      const unit = life ? views.on(life, dayOrThrow(date)) : null
      return (unit?.parents ?? []).flatMap((parent) => {
        const above = lives.get(parent.id)
        return (above && views.near(above, date)) ?? []
      })
    },
    search: searchOf(ground, views),

    convertCode,
    lineage: (code, dates) => {
      const life = bearerOn(code, dayOrThrow(dates.from), dates)
      dayOrThrow(dates.to)
      return life ? lineageOf(ground, viewsIn(dates.system), life, dates) : noLineage
    },
    correspondence: (dates) => {
      dayOrThrow(dates.from)
      dayOrThrow(dates.to)
      return correspondenceOf(ground, views, dates)
    },
    changesSince: (date, until) => {
      dayOrThrow(date)
      if (until !== undefined) dayOrThrow(until)
      return [...ground.changes.values()].filter(
        ({ change }) => date <= change.effectiveOn && (until === undefined || change.effectiveOn < until),
      )
    },

    statistics: countsOn,
    compare: (from, to, level) => {
      dayOrThrow(from)
      dayOrThrow(to)
      return comparisonOf(ground, views, { from, to, level })
    },
    guessDate: (codes, place) => guessDateOf(ground, codes, place),
  }
}

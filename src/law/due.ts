/**
 * When a term ends. Days and longer: the first day is not counted and the last one that falls on a day off moves to the
 * next working day; minutes and hours run from the moment (Civil Code 91/2015/QH13, Articles 147 and 148). Working days
 * and hours follow the calendar of the public sector. A pause takes its days, or its minutes, out of the count.
 */
import { addDays, daysBetween, type IsoDate } from '../kernel/dates.ts'
import type { Calendar } from './calendar.ts'
import type { DayKind } from './model.ts'

/** A local moment without zone, to the minute: `2025-04-24T09:00`. */
export type LocalTime = string

export const termUnits = ['minute', 'hour', 'working-hour', 'day', 'working-day', 'week', 'month'] as const
export type TermUnit = (typeof termUnits)[number]

/** So many of a unit; whole numbers from 0 on. */
export type Term = { readonly amount: number; readonly unit: TermUnit }

/** From the moment the clock was stopped until it went on; null while it stands still. */
export type Pause = { readonly from: LocalTime; readonly until: LocalTime | null }

/** Minutes of a day between which an office is open, in order. */
export type OpenTime = { readonly opens: number; readonly closes: number }
export type OfficeHours = (date: IsoDate) => readonly OpenTime[]

export type Step = {
  readonly date: IsoDate
  /** Whether the day counts, and why not. */
  readonly kind: 'start' | 'after-cut-off' | 'counted' | 'off' | 'paused' | 'moved'
  /** How many of the term are counted with this day; null where the count does not stand still at days. */
  readonly counted: number | null
  /** What the calendar calls the day; null beyond its years, where the kind of day does not matter. */
  readonly day: DayKind | null
  readonly name: string | null
}

export type Due = {
  /** A day for days and longer, a moment for hours and minutes; null while a pause is open. */
  readonly due: IsoDate | LocalTime | null
  readonly steps: readonly Step[]
  /** Days on the way of which the calendar is not sure. */
  readonly uncertain: readonly IsoDate[]
}

export type DueQuestion = {
  readonly from: LocalTime
  readonly term: Term
  readonly calendar: Calendar
  /** Needed for working hours. */
  readonly hours?: OfficeHours
  readonly pauses?: readonly Pause[]
  /** What comes in after this minute of the day, or on a day off, counts as come in on the next working day. */
  readonly cutOff?: number
  /** Whether a last day off moves to the next working day; yes for terms of procedures. */
  readonly moves?: boolean
}

const dayOf = (time: LocalTime): IsoDate => time.slice(0, 10)
const minuteOf = (time: LocalTime): number => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))
const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The moment `minutes` after midnight of a day; more than a day runs on into the next. */
const momentAt = (date: IsoDate, minutes: number): LocalTime => {
  const day = addDays(date, Math.floor(minutes / 1440))
  const rest = ((minutes % 1440) + 1440) % 1440
  return `${day}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`
}

/** The same day so many months later; the last day of the month where it has none (Civil Code, Article 148.4). */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const index = year * 12 + month - 1 + months
  const first = `${String(Math.floor(index / 12)).padStart(4, '0')}-${twoDigits((index % 12) + 1)}-01`
  const next = index + 1
  const after = `${String(Math.floor(next / 12)).padStart(4, '0')}-${twoDigits((next % 12) + 1)}-01`
  return addDays(first, Math.min(day, daysBetween(first, after)) - 1)
}

const stepOf = (calendar: Calendar, date: IsoDate, kind: Step['kind'], counted: number | null): Step => {
  const known = calendar.covers(date) ? calendar.day(date) : null
  return { date, kind, counted, day: known?.kind ?? null, name: known?.name ?? null }
}

/** A day any part of which lies in a pause, the days of stopping and going on included: none of them is a full day. */
const isPausedDay = (date: IsoDate, pauses: readonly Pause[]): boolean =>
  pauses.some(({ from, until }) => dayOf(from) <= date && (until === null || date <= dayOf(until)))

const opensAgain = (date: IsoDate, pauses: readonly Pause[]): boolean =>
  !pauses.some(({ from, until }) => until === null && dayOf(from) <= date)

/** The day on which the term starts, with the steps that led there. */
const startOf = ({ from, calendar, cutOff }: DueQuestion): readonly Step[] => {
  const date = dayOf(from)
  // Otherwise a file of Saturday morning would be due before one of Friday evening.
  const isInTime = cutOff === undefined || (minuteOf(from) <= cutOff && calendar.day(date).working)
  if (isInTime) return [stepOf(calendar, date, 'start', 0)]
  return [
    stepOf(calendar, date, 'after-cut-off', null),
    stepOf(calendar, calendar.after(date, 1).date, 'start', 0),
  ]
}

/** Days are told one by one up to this many; a longer way is told by what is not counted. */
const countDays = (
  question: DueQuestion,
  start: IsoDate,
  amount: number,
  counts: (date: IsoDate) => boolean,
): readonly Step[] | null => {
  const { calendar, pauses = [] } = question
  const steps: Step[] = []
  let date = start
  for (let counted = 0; counted < amount; ) {
    date = addDays(date, 1)
    if (!opensAgain(date, pauses)) return null
    if (isPausedDay(date, pauses)) steps.push(stepOf(calendar, date, 'paused', counted))
    else if (!counts(date)) steps.push(stepOf(calendar, date, 'off', counted))
    else steps.push(stepOf(calendar, date, 'counted', ++counted))
  }
  return steps
}

/** Days off at the end, and the working day that takes their place. */
const movedOn = ({ calendar, moves = true }: DueQuestion, last: IsoDate): readonly Step[] => {
  const steps: Step[] = []
  for (let date = last; moves && !calendar.day(date).working; ) {
    date = addDays(date, 1)
    steps.push(stepOf(calendar, date, 'moved', null))
  }
  return steps
}

const uncertainAmong = (calendar: Calendar, steps: readonly Step[]): readonly IsoDate[] => [
  ...new Set(
    steps
      .filter(({ date }) => calendar.covers(date) && calendar.day(date).certainty === 'unconfirmed')
      .map(({ date }) => date),
  ),
]

const dueInDays = (question: DueQuestion): Due => {
  const { calendar, term } = question
  const begin = startOf(question)
  const start = begin.at(-1)?.date ?? dayOf(question.from)
  const works = (date: IsoDate) => calendar.day(date).working
  const isWorking = term.unit === 'working-day'
  const length =
    term.unit === 'month'
      ? daysBetween(start, addMonths(start, term.amount))
      : term.amount * (term.unit === 'week' ? 7 : 1)
  const counted = countDays(question, start, length, isWorking ? works : () => true)
  if (counted === null) return { due: null, steps: begin, uncertain: [] }
  const last = counted.at(-1)?.date ?? start
  const steps = [...begin, ...counted, ...movedOn(question, last)]
  return { due: steps.at(-1)?.date ?? last, steps, uncertain: uncertainAmong(calendar, steps) }
}

type Stretch = { readonly from: number; readonly until: number }

/** What is left of a stretch of minutes when the pauses are taken out, in order. */
const without = (stretch: Stretch, pauses: readonly Stretch[]): readonly Stretch[] =>
  pauses.reduce<readonly Stretch[]>(
    (left, pause) =>
      left.flatMap(({ from, until }) =>
        [
          { from, until: Math.min(until, pause.from) },
          { from: Math.max(from, pause.until), until },
        ].filter((piece) => piece.from < piece.until),
      ),
    [stretch],
  )

const dueInMinutes = (question: DueQuestion): Due => {
  const { calendar, term, hours, pauses = [] } = question
  const begin = startOf(question)
  const first = begin.at(-1)?.date ?? dayOf(question.from)
  const moment = begin.length > 1 ? 0 : minuteOf(question.from)
  const minutesSince = (time: LocalTime) => daysBetween(first, dayOf(time)) * 1440 + minuteOf(time)
  const stops = pauses.map(({ from, until }) => ({
    from: minutesSince(from),
    until: until === null ? Number.POSITIVE_INFINITY : minutesSince(until),
  }))
  const openOn = (date: IsoDate): readonly OpenTime[] =>
    // Asking the calendar ends the walk where its years end.
    term.unit === 'working-hour' && calendar.day(date) ? (hours?.(date) ?? []) : [{ opens: 0, closes: 1440 }]
  const steps: Step[] = [...begin]
  let left = term.unit === 'minute' ? term.amount : term.amount * 60
  if (left === 0) return { due: momentAt(first, moment), steps, uncertain: [] }
  for (let place = 0; ; place++) {
    const date = addDays(first, place)
    if (stops.some(({ from, until }) => until === Number.POSITIVE_INFINITY && from <= place * 1440))
      return { due: null, steps, uncertain: uncertainAmong(calendar, steps) }
    const before = left
    for (const { opens, closes } of openOn(date))
      for (const piece of without(
        { from: Math.max(place * 1440 + opens, moment), until: place * 1440 + closes },
        stops,
      )) {
        if (piece.until <= piece.from) continue
        if (left <= piece.until - piece.from) {
          const walked = place === 0 ? steps : [...steps, stepOf(calendar, date, 'counted', null)]
          return {
            due: momentAt(first, piece.from + left),
            steps: walked,
            uncertain: uncertainAmong(calendar, walked),
          }
        }
        left -= piece.until - piece.from
      }
    if (place > 0) steps.push(stepOf(calendar, date, left === before ? 'off' : 'counted', null))
  }
}

/**
 * When a term that starts at a moment ends, and how each day on the way was counted.
 * Throws a `LawError` where the way leaves the years of the calendar: a day off is never guessed.
 */
export const dueOf = (question: DueQuestion): Due => {
  const { amount, unit } = question.term
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`a term is a whole number: ${amount}`)
  if (unit === 'working-hour' && !question.hours) throw new Error('working hours need office hours')
  return unit === 'minute' || unit === 'hour' || unit === 'working-hour'
    ? dueInMinutes(question)
    : dueInDays(question)
}

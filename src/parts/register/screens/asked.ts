/** What every page of the register starts from: the reader, the register, the days asked for. */
import type { Register } from '../../../../packages/register/src/register.ts'
import { type Instant, type IsoDate, isIsoDate } from '../../../kernel/dates.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { inputProblem } from '../../../platform/input-problems.ts'
import type { Context } from '../../../platform/operation.ts'
import {
  answer,
  type DataSource,
  dateField,
  errorPage,
  type Html,
  type Page,
  type PageAnswer,
  type PageRequest,
  questionForm,
  readDate,
  type View,
  viewOf,
  wordsIn,
} from '../../../web/index.ts'
import { firstKnown } from '../current.ts'
import { problem } from '../problems.ts'
import { isProblem } from '../questions.ts'
import { type Book, bookOf, nameIn } from './book.ts'
import type { Doors, Known } from './doors.ts'
import { en } from './words.en.ts'
import { type RegisterWords, vi } from './words.vi.ts'

export type Asked = {
  readonly view: View
  readonly words: RegisterWords
  readonly register: Register
  readonly book: Book
  readonly source: DataSource
  readonly request: PageRequest
  readonly context: Context
  readonly doors: Doors
}

/** Problems found while reading the question end the page; thrown by `dayAsked`, caught by `screen`. */
class Refused extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super('refused')
    this.problems = problems
  }
}

/** A day of the address in either way of writing it, else `otherwise`. */
export const dayAsked = (
  { view, register }: Asked,
  names: readonly string[],
  otherwise: IsoDate,
): IsoDate => {
  const name = names.find((one) => view.query[one])
  const typed = name ? view.query[name] : undefined
  const day = typed === undefined ? null : readDate(typed)
  if (day === null) return otherwise
  if (isIsoDate(day)) {
    const { dataFrom, dataTo } = register.release
    if (day >= dataFrom) return day
    throw new Refused([problem('before-the-data', { date: day, dataFrom, dataTo }, { field: name ?? '' })])
  }
  throw new Refused([
    inputProblem('not-a-day', { name: name ?? '', value: typed ?? '' }, { field: name ?? '' }),
  ])
}

/** The day whose state a page shows: `at`, or `validAt` as the API says, else today. */
export const stateDay = (asked: Asked): IsoDate => dayAsked(asked, ['at', 'validAt'], asked.view.today)

/** The level that the address asks for, else the lowest; one that does not exist is refused with those that do. */
export const levelAsked = (asked: Asked): string => {
  const { level } = asked.view.query
  if (!level) return lowestLevel(asked)
  const levels = asked.book.levels.map(({ id }) => id)
  if (levels.includes(level)) return level
  throw new Refused([problem('unknown-level', { level, levels }, { field: 'level' })])
}

/** The type that the address asks for, if any; one that does not exist is refused. */
export const typeAsked = ({ view, book }: Asked): string | undefined => {
  const { type } = view.query
  if (!type || book.types.has(type)) return type || undefined
  throw new Refused([problem('unknown-type', { type, types: [...book.types.keys()] }, { field: 'type' })])
}

export const stateOf = ({ register, view }: Asked, at: IsoDate) => ({
  at,
  from: register.release.dataFrom,
  until: register.release.dataTo > view.today ? register.release.dataTo : view.today,
  known: register.release.dataTo,
})

const wrongDays = ['input/not-a-day', 'register/before-the-data']

/** Where a day was wrong: the same question with another day. */
const dayAgain = ({ view, register }: Asked, problems: readonly Problem[]): Html | undefined => {
  const name = problems.find(({ code }) => wrongDays.includes(code))?.field
  if (!name) return undefined
  const { choose, go } = view.words.state
  return questionForm(view, {
    path: view.path,
    keep: { ...view.query, [name]: undefined },
    fields: dateField(view, { name, label: choose, value: view.today, min: register.release.dataFrom }),
    button: go,
    inline: true,
  })
}

/** Links of a page that refuses an instant lead back to what is known now; the typed one is still shown. */
const withoutKnown = (view: View): View => ({ ...view, keeps: {} })

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** The instant of knowledge that the address asks for, or what is wrong with it. */
const knownAsked = (typed: string | undefined): Instant | undefined | Problem => {
  if (!typed) return undefined
  if (instantForm.test(typed) && !Number.isNaN(Date.parse(typed))) return typed
  return inputProblem('not-an-instant', { name: 'knownAt', value: typed }, { field: 'knownAt' })
}

/** The register as known then; before anything was known there is none. */
const registerKnown = async (
  doors: Doors,
  context: Context,
  knownAt: Instant | undefined,
): Promise<Register | Problem> => {
  const register = await doors.registerOf(context, knownAt)
  if (knownAt === undefined || register.release.id !== '') return register
  const first = await firstKnown(context)
  const field = { field: 'knownAt' }
  return first
    ? problem('before-anything-was-known', { knownAt, first }, field)
    : problem('nothing-loaded', {}, field)
}

/** A page: reads the register, answers, and says what was wrong with the question instead of failing. */
export const screen = (
  doors: Doors,
  path: string,
  run: (asked: Asked) => Html | PageAnswer | Promise<Html | PageAnswer>,
): Page => ({
  path,
  handler: async (request, context) => {
    const view = viewOf(request, context.today)
    const knownAt = knownAsked(request.query.knownAt)
    if (isProblem(knownAt)) return answer(errorPage(withoutKnown(view), [knownAt]), 400)
    const register = await registerKnown(doors, context, knownAt)
    if (isProblem(register)) return answer(errorPage(withoutKnown(view), [register]), 422)
    const known = await doors.lastKnown(context)
    const asked: Asked = {
      view,
      words: wordsIn(view, { vi, en }),
      register,
      book: bookOf(register),
      source: {
        release: register.release.id,
        dataTo: register.release.dataTo,
        ...(known ? { knownAt: known } : {}),
      },
      request,
      context,
      doors,
    }
    try {
      const made = await run(asked)
      const { dataTo } = register.release
      return { dataTo, ...('status' in made ? made : answer(made)) }
    } catch (error) {
      if (error instanceof Refused)
        return answer(errorPage(view, error.problems, dayAgain(asked, error.problems)), 400)
      throw error
    }
  },
})

/** What was known when, as other questions of the same page take it. */
export const knownOf = ({ view: { keeps } }: Asked): Known =>
  keeps.knownAt ? { knownAt: keeps.knownAt } : {}

export const typeName = ({ book, view }: Asked, type: string): string =>
  nameIn(book.types.get(type)?.names, view.language, type)

export const levelName = ({ book, view }: Asked, level: string): string =>
  nameIn(book.levels.find((one) => one.id === level)?.names, view.language, level)

export const systemName = ({ book, view }: Asked, system: string): string =>
  nameIn(book.systems.get(system)?.names, view.language, system)

/** The lowest level that has units: the one that people mean when they count. */
export const lowestLevel = ({ book }: Asked): string => book.levels.at(-1)?.id ?? 'commune'

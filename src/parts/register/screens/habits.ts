/** Beside what pages show: the operation that answers the same as data, and how long they may be kept. */
import type { Context } from '../../../platform/operation.ts'
import type { Page, PageRequest } from '../../../platform/page.ts'
import { readDate } from '../../../web/index.ts'
import { api, type Query } from '../../../web/view.ts'
import { registerRevision } from '../current.ts'
import { actsOf } from '../operations/acts.ts'
import type { Doors } from './doors.ts'

const eve = '2025-06-30'

type Habit = Pick<Page, 'noTwin' | 'twin' | 'asks' | 'days' | 'listed' | 'revision'>

/** A day as the address has it, in the way the API reads it; what is no day stays, to be refused. */
const day = ({ query }: PageRequest, ...names: readonly string[]): string | undefined => {
  const typed = names.map((name) => query[name]).find((text) => text)
  return typed === undefined ? undefined : (readDate(typed) ?? undefined)
}

const kept = ({ query }: PageRequest, ...names: readonly string[]): Query =>
  Object.fromEntries([...names, 'knownAt'].map((name) => [name, query[name]]))

const plain =
  (path: string): NonNullable<Page['twin']> =>
  (request) =>
    api(path, kept(request))

const onADay =
  (path: string, ...names: readonly string[]): NonNullable<Page['twin']> =>
  (request, today) =>
    api(path, { at: day(request, 'at', 'validAt') ?? today, ...kept(request, ...names) })

const between =
  (path: string): NonNullable<Page['twin']> =>
  (request, today) =>
    api(path, {
      from: day(request, 'from') ?? eve,
      to: day(request, 'to') ?? today,
      ...kept(request, 'level'),
    })

const codeOf = ({ params: { code = '' } }: PageRequest): string => encodeURIComponent(code)

const begins = async (doors: Doors, context: Context, { params: { code = '' } }: PageRequest) => {
  const register = await doors.registerOf(context)
  return register.meanings(code)[0]?.from ?? register.release.dataFrom
}

/** Every code that ever meant something: a unit of today is found by it, and one that ended as well. */
const everyUnit = async (doors: Doors, context: Context): Promise<readonly string[]> => {
  const register = await doors.registerOf(context)
  const codes = new Set<string>()
  for (const record of register.records())
    if (record.record === 'code' && record.system === 'nso') codes.add(record.value)
  return [...codes].sort().map((code) => `/unit/${encodeURIComponent(code)}`)
}

export const habitsOf = (doors: Doors): Readonly<Record<string, Habit>> => ({
  '/': { twin: plain('/register/statistics') },
  '/search': {
    asks: api('/register/search'),
    twin: (request) =>
      request.query.q?.trim()
        ? api('/register/search', {
            text: request.query.q.trim().slice(0, 200),
            at: day(request, 'at'),
            limit: '30',
            ...kept(request),
          })
        : null,
  },
  '/unit/:code': {
    // Without a day the operation reads an ended code on its last day, as the page does.
    twin: (request) =>
      api(`/register/unit/${codeOf(request)}`, {
        at: day(request, 'at', 'validAt'),
        ...kept(request, 'level'),
      }),
    days: ['at'],
    listed: (context) => everyUnit(doors, context),
  },
  '/lineage/:code': {
    // Without days it begins where the code began.
    twin: async (request, today, context) =>
      api(`/register/lineage/${codeOf(request)}`, {
        from: day(request, 'from') ?? (await begins(doors, context, request)),
        to: day(request, 'to') ?? today,
        ...kept(request, 'level'),
      }),
    days: ['from', 'to'],
  },
  '/units': { twin: onADay('/register/list', 'level', 'type', 'within'), days: ['at'] },
  '/country': { twin: onADay('/register/statistics'), days: ['at'] },
  '/map': {
    twin: (request, today) =>
      api('/register/map', {
        at: day(request, 'at', 'validAt') ?? today,
        within: request.query.province,
        ...kept(request),
      }),
    days: ['at'],
  },
  '/map.svg': { days: ['at'], noTwin: 'a picture of /map', listed: () => [] },
  '/compare': { twin: between('/register/compare'), days: ['from', 'to'] },
  '/figures': { twin: plain('/register/figures') },
  '/changes': {
    twin: (request, today) =>
      api('/register/changes', {
        since: day(request, 'since') ?? `${today.slice(0, 4)}-01-01`,
        limit: '20000',
        ...kept(request),
      }),
  },
  '/acts': { twin: plain('/register/acts') },
  '/acts/known': {
    asks: api('/register/act'),
    twin: (request) =>
      request.query.number ? api('/register/act', { number: request.query.number, ...kept(request) }) : null,
    listed: async (context) =>
      actsOf(await doors.registerOf(context)).map(({ id }) => `/acts/known?number=${encodeURIComponent(id)}`),
  },
  '/quality': { twin: onADay('/register/quality', 'topic'), days: ['at'] },
  '/convert-code': {
    asks: api('/register/convert'),
    twin: (request, today) =>
      request.query.code?.trim()
        ? api('/register/convert', {
            code: request.query.code.trim().slice(0, 40),
            from: day(request, 'from') ?? eve,
            to: day(request, 'to') ?? today,
            ...kept(request),
          })
        : null,
    days: ['from', 'to'],
  },
})

/** What people typed to find a place is not kept; everything else is, until the register changes. */
const notKept = ['/search']

export const withHabits = (doors: Doors, pages: readonly Page[]): readonly Page[] => {
  const habits = habitsOf(doors)
  return pages.map((page) => ({
    ...(notKept.includes(page.path) ? {} : { revision: registerRevision }),
    ...habits[page.path],
    ...page,
  }))
}

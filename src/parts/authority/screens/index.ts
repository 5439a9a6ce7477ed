/** The pages of authority. */
import { isIsoDate } from '../../../kernel/dates.ts'
import type { Context } from '../../../platform/operation.ts'
import { api, type Page, type PageRequest, readDate } from '../../../web/index.ts'
import { currentMatrix } from '../current.ts'
import { asking } from '../questions.ts'
import { eve } from '../reform.ts'
import { screen } from './asked.ts'
import { lapsesPage, usualEnd } from './lapses.ts'
import { lapsesAtom, lapsesCalendar } from './lapses-feeds.ts'
import { matrixPage } from './matrix.ts'
import { openMattersPage } from './open-matters.ts'
import { isSettled, keyOf, placesFound } from './place.ts'
import { taskPage } from './task.ts'
import { whoPage, whoTwin } from './who.ts'

const day = ({ query }: PageRequest, name: string): string | undefined =>
  query[name] ? (readDate(query[name]) ?? undefined) : undefined

/** Places of a field as the operation takes them; null where a person must choose first. */
const placesOf = async (context: Context, typed: string | undefined, at: string): Promise<string | null> => {
  // What is no day is for the operation to refuse.
  if (!isIsoDate(at)) return ''
  const found = placesFound(await asking(context), typed ?? '', at)
  return found.every(isSettled) ? found.map(({ units: [unit] }) => keyOf(unit)).join(',') : null
}

export const authorityPages = (): readonly Page[] => [
  { ...screen('/who-decides', whoPage), asks: api('/authority/who'), twin: whoTwin },
  {
    ...screen('/who-decides/matrix', matrixPage),
    asks: api('/authority/matrix'),
    twin: async (request, today, context) => {
      const at = day(request, 'at') ?? today
      const { field, instrument, matter, unit } = request.query
      const place = await placesOf(context, unit, at)
      return place === null
        ? null
        : api('/authority/matrix', {
            field,
            instrument: instrument?.replace(/\s/g, ''),
            matter: matter?.trim().slice(0, 300),
            unit: place,
            at,
          })
    },
  },
  {
    ...screen('/who-decides/open-matters', openMattersPage),
    asks: api('/authority/successor'),
    twin: async (request, today, context) => {
      const { former, matter, object } = request.query
      const at = day(request, 'at') ?? today
      const [from, where] = [await placesOf(context, former, eve), await placesOf(context, object, at)]
      return !from || where === null || matter?.trim()
        ? null
        : api('/authority/successor', {
            former: from,
            function: request.query.function,
            object: where,
            at,
          })
    },
  },
  {
    ...screen('/who-decides/:function', taskPage),
    twin: ({ params: { function: id = '' } }) => api('/authority/function', { function: id }),
    listed: async (context) =>
      (await currentMatrix(context)).facts.functions.map(({ id }) => `/who-decides/${id}`),
  },
  {
    ...screen('/lapses', lapsesPage),
    asks: api('/authority/horizon'),
    twin: async (request, today, context) => {
      const from = day(request, 'from') ?? today
      const unit = await placesOf(context, request.query.unit, today)
      return unit === null
        ? null
        : api('/authority/horizon', {
            from,
            to: day(request, 'to') ?? usualEnd(from),
            field: request.query.field,
            instrument: request.query.instrument?.replace(/\s/g, ''),
            what: request.query.what,
            unit,
          })
    },
  },
  { ...screen('/lapses.atom', lapsesAtom), noTwin: 'a feed', listed: () => [] },
  { ...screen('/lapses.ics', lapsesCalendar), noTwin: 'a calendar', listed: () => [] },
]

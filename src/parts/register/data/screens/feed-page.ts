/** `/feed.atom` and `/feed.json`: what changed, for readers of feeds. */
import { addDays, type IsoDate, isIsoDate } from '../../../../kernel/dates.ts'
import { inputProblem } from '../../../../platform/input-problems.ts'
import {
  answer,
  api,
  dateText,
  errorPage,
  instrumentText,
  number,
  type PageAnswer,
  readDate,
  to,
  wordsIn,
} from '../../../../web/index.ts'
import type { Asked } from '../../screens/asked.ts'
import { unitNear } from '../../screens/naming.ts'
import { licence } from '../about.ts'
import { type FeedEntry, feedPage, uuidOf } from '../feed.ts'
import { atomOf, type FeedText, jsonFeedOf } from '../feed-text.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Changes told in full in an entry; the rest is behind its link. */
const mostTold = 40

const namesOf = ({ register }: Asked, ids: readonly (string | null)[], day: IsoDate): string => {
  const names = [...new Set(ids)].flatMap((id) => {
    const unit = id === null ? null : unitNear(register, id, day)
    return unit ? [unit.code === null ? unit.name : `${unit.name} (${unit.code})`] : []
  })
  return names.join(', ')
}

const textOf = (asked: Asked, { told }: FeedEntry, page: string): string => {
  const { view, words } = asked
  const { feed } = wordsIn(view, { vi, en })
  const lines = told.slice(0, mostTold).map(({ change, lines: legs }) => {
    const eve = addDays(change.effectiveOn, -1)
    const { article = '', clause = '' } = change.basis ?? {}
    const place = feed.clause(article, clause).filter((part) => part !== '')
    const from = namesOf(
      asked,
      legs.map((leg) => leg.from),
      eve,
    )
    const into = namesOf(
      asked,
      legs.map((leg) => leg.to),
      change.effectiveOn,
    )
    const where = place.length > 0 ? ` [${place.join(' ')}]` : ''
    return `• ${words.change.kinds[change.kind]}: ${from || feed.none} → ${into || feed.none}${where}`
  })
  const left = told.length - mostTold
  return [...lines, ...(left > 0 ? [feed.more(number(view, left), page)] : [])].join('\n')
}

const entryOf = (asked: Asked, entry: FeedEntry): FeedText['entries'][number] => {
  const { view } = asked
  const { feed } = wordsIn(view, { vi, en })
  const { instrument, day } = entry
  const page =
    instrument === null
      ? `${view.origin}${to(view, '/changes', { since: day })}`
      : `${view.origin}${to(view, '/acts/known', { number: instrument })}`
  const count = number(view, entry.told.length)
  return {
    id: view.language === 'vi' ? entry.id : uuidOf(`${entry.id} ${view.language}`),
    title:
      instrument === null
        ? feed.observed(count, dateText(view, day))
        : feed.entry(instrumentText(instrument), count, dateText(view, day)),
    text: textOf(asked, entry, page),
    page,
    data: `${view.origin}${api('/register/changes', { since: day, until: addDays(day, 1), limit: '20000' })}`,
    instrument,
    published: `${day}T00:00:00+07:00`,
    updated: entry.learnt,
  }
}

const feedOf = (asked: Asked, name: string, since: IsoDate, until: IsoDate | undefined): FeedText => {
  const { view, register } = asked
  const { feed } = wordsIn(view, { vi, en })
  const { entries, next, updated } = feedPage(register, { since, until })
  const address = (query: Readonly<Record<string, string | undefined>>): string =>
    `${view.origin}${to(view, `/feed.${name}`, { since: view.query.since, ...query })}`
  return {
    language: view.language,
    id: uuidOf(`haicap feed ${view.language}`),
    title: view.generated ? `${view.words.state.generated}: ${feed.title}` : feed.title,
    subtitle: feed.subtitle,
    rights: licence[view.language],
    home: `${view.origin}${to(view, '/changes')}`,
    self: address({ until }),
    first: address({}),
    next: next === null ? null : address({ until: next }),
    updated,
    entries: entries.map((entry) => entryOf(asked, entry)),
  }
}

const types = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const

export const feedAnswer =
  (name: 'atom' | 'json') =>
  (asked: Asked): PageAnswer => {
    const { view, register } = asked
    const { since, until } = view.query
    for (const [field, typed] of [
      ['since', since],
      ['until', until],
    ] as const)
      if (typed && !isIsoDate(readDate(typed) ?? ''))
        return answer(
          errorPage(view, [inputProblem('not-a-day', { name: field, value: typed }, { field })]),
          400,
        )
    const feed = feedOf(
      asked,
      name,
      since ? (readDate(since) ?? since) : register.release.dataFrom,
      until ? (readDate(until) ?? until) : undefined,
    )
    return {
      status: 200,
      headers: { 'content-type': types[name], 'access-control-allow-origin': '*' },
      html: name === 'atom' ? atomOf(feed) : jsonFeedOf(feed),
    }
  }

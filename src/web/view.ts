/** What every page knows about its reader: language, address, today. Links are made here and nowhere else. */
import type { IsoDate } from '../kernel/dates.ts'
import type { Language } from '../kernel/problems.ts'
import { formatDate, formatNumber, formatPercent } from './format.ts'
import { type Html, html } from './html.ts'
import { en } from './words.en.ts'
import { vi, type WebWords } from './words.vi.ts'

export type Query = Readonly<Record<string, string | undefined>>

export type View = {
  readonly language: Language
  /** Without the language in front: `/unit/00004`. */
  readonly path: string
  readonly query: Query
  /** Questions that every link of the page takes along: what was known when. */
  readonly keeps: Query
  readonly today: IsoDate
  /** `https://host` where it is known, to print permanent addresses. */
  readonly origin: string
  /** Where the same is found as data, when the page has a twin. */
  readonly twin?: string
  /** The database holds generated data only. */
  readonly generated?: boolean
  readonly words: WebWords
}

const catalogue: Readonly<Record<Language, WebWords>> = { vi, en }

/** Anything else is refused by its page, and no link takes it along. */
const isInstant = (text: string | undefined): boolean =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(text)

export const createView = (facts: Omit<View, 'words' | 'keeps'>): View => ({
  ...facts,
  keeps: isInstant(facts.query.knownAt) ? { knownAt: facts.query.knownAt } : {},
  words: catalogue[facts.language],
})

/** Picks the catalogue of the view's language. */
export const wordsIn = <Words>(view: View, words: Readonly<Record<Language, Words>>): Words =>
  words[view.language]

const withQuery = (path: string, query: Query): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value)
  const text = search.toString()
  // A colon may stand in a query as it is; instants stay readable.
  return text === '' ? path : `${path}?${text.replaceAll('%3A', ':')}`
}

/** The address of a page in a language. */
export const addressIn = (language: Language, path: string, query: Query = {}): string => {
  const place = language === 'vi' ? path : `/${language}${path === '/' ? '' : path}`
  return withQuery(place, query)
}

/** The address of a page in the reader's language; what the visit keeps goes along unless the link says otherwise. */
export const to = (view: View, path: string, query: Query = {}): string =>
  addressIn(view.language, path, { ...view.keeps, ...query })

/** This page with some of its questions changed; `undefined` takes one away. */
export const here = (view: View, changed: Query = {}): string =>
  to(view, view.path, { ...view.query, ...changed })

/** The address of an operation of the API; the same in every language. */
export const api = (path: string, query: Query = {}): string => withQuery(`/api/v1${path}`, query)

/** The same for a page that may show what was known earlier. */
export const apiOf = (view: View, path: string, query: Query = {}): string =>
  api(path, { ...view.keeps, ...query })

export const date = (view: View, day: IsoDate): Html =>
  html`<time datetime="${day}">${formatDate(day, view.language)}</time>`
export const dateText = (view: View, day: IsoDate): string => formatDate(day, view.language)
export const number = (view: View, value: number, digits = 0): string =>
  formatNumber(value, view.language, digits)
export const percent = (view: View, value: number, digits = 2): string =>
  formatPercent(value, view.language, digits)

/** Text that is Vietnamese on every page: names of places and titles of texts. */
export const vietnamese = (view: View, text: string): Html =>
  view.language === 'vi' ? html`${text}` : html`<span lang="vi">${text}</span>`

/** How the reader wants it said: words, days, numbers and addresses in the language of the page. */
import { formatDate } from '../../kernel/dates.ts'
import type { Language } from '../../kernel/problems.ts'
import type { Words } from '../../platform/workspace/model.ts'
import { formatNumber, formatPercent } from '../format.ts'
import { addressIn, language } from './place.ts'
import { en } from './words.en.ts'
import { type AppWords, vi } from './words.vi.ts'

export type View = {
  readonly language: Language
  readonly words: AppWords
  /** 01/07/2025, 1 July 2025. */
  readonly day: (day: string) => string
  /** A moment on the clock of the country: 01/07/2025 08:30. */
  readonly instant: (moment: string) => string
  readonly number: (value: number, digits?: number) => string
  /** From a share of 0 to 1. */
  readonly share: (share: number, digits?: number) => string
  /** Whole VND. */
  readonly money: (value: number) => string
  /** The address of a page in the reader's language. */
  readonly to: (path: string) => string
  /** Picks from words that a desk brings. */
  readonly say: (words: { readonly vi: string; readonly en: string }) => string
}

const catalogue: Readonly<Record<Language, AppWords>> = { vi, en }

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** `2025-07-01 08:30`, on the clock of the country. */
const localMoment = (moment: string): string =>
  Number.isNaN(Date.parse(moment)) ? moment : clock.format(new Date(moment))

export const viewIn = (wanted: Language): View => ({
  language: wanted,
  words: catalogue[wanted],
  day: (day) => formatDate(day, wanted),
  instant: (moment) => {
    const [day = '', time = ''] = localMoment(moment).split(' ')
    return time ? `${formatDate(day, wanted)} ${time}` : day
  },
  number: (value, digits = 0) => formatNumber(value, wanted, digits),
  share: (share, digits = 1) => formatPercent(share * 100, wanted, digits),
  money: (value) => `${formatNumber(value, wanted)}\u00a0₫`,
  to: (path) => addressIn(wanted, path),
  say: (words) => words[wanted],
})

const views: Readonly<Record<Language, View>> = { vi: viewIn('vi'), en: viewIn('en') }

/** The view of this page; its language is that of the address and does not change while it is open. */
export const useView = (): View => views[language()]

/** Words of the catalogue in both languages, as columns and states want them. */
export const both = (pick: (words: AppWords) => string): Words => ({ vi: pick(vi), en: pick(en) })

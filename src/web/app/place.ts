/** Where the app stands: the language of its address, and the day the server says it is. */
import type { IsoDate } from '../../kernel/dates.ts'
import type { Language } from '../../kernel/problems.ts'

/** The language of an address: `/en/work` is English. */
export const languageOf = (path: string): Language => (/^\/en(\/|$)/.test(path) ? 'en' : 'vi')

export const language = (): Language => languageOf(location.pathname)

/** An address in a language: `/work/jobs` is `/en/work/jobs` in English. Files and data are the same in all. */
export const addressIn = (wanted: Language, path: string): string =>
  wanted === 'vi' || !path.startsWith('/') || /^\/(api|assets|calendar|en)(\/|$)/.test(path)
    ? path
    : `/${wanted}${path === '/' ? '' : path}`

/** The path of an address without its language. */
export const plainPath = (path: string): string => path.replace(/^\/en(?=\/|$)/, '') || '/'

/** Whether an address is a place of the app, which then need not load a page. */
export const isOfApp = (path: string): boolean => /^(\/en)?\/work(\/|\?|#|$)/.test(path)

const dayMilliseconds = 86_400_000

/** The local day at an instant; the whole country has one. */
export const dayAt = (instant: Date): IsoDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(instant)

const shifted = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10)

/** The day it is now: that of the server when the page was sent, carried on by the clock of this machine. */
export const todayFrom = (sent: IsoDate, sentAt: Date, now: Date): IsoDate =>
  shifted(sent, Math.round((Date.parse(dayAt(now)) - Date.parse(dayAt(sentAt))) / dayMilliseconds))

const opened = new Date()
export const today = (): IsoDate => {
  const now = new Date()
  return todayFrom(document.getElementById('work')?.dataset.today ?? dayAt(now), opened, now)
}

/** The day so many days later. */
export const daysAfter = (day: IsoDate, days: number): IsoDate => shifted(day, days)

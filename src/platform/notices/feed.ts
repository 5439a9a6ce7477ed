/** The calendar of one person, at an address that only they know. */
import { kept } from '../accounts/secrets.ts'
import { generatedWords, isGenerated } from '../database/mark.ts'
import type { Context } from '../operation.ts'
import { type CalendarItem, calendarText } from './icalendar.ts'
import { toldOf } from './model.ts'
import { accountOfFeed, noticesDue, readerOf } from './store.ts'

const names = { vi: 'haicap: thời hạn', en: 'haicap: what is due' } as const

/** Null for an address that never was, or is no more. */
export const feedAt = async (
  secret: string,
  { database, now }: Pick<Context, 'database' | 'now'>,
  origin: string,
): Promise<string | null> => {
  const account = /^[\w-]{43}$/.test(secret) ? await accountOfFeed(database, kept(secret)) : null
  if (account === null) return null
  const language = (await readerOf(database, account))?.language ?? 'vi'
  const mark = (await isGenerated(database)) ? `${generatedWords[language]}: ` : ''
  const items = (await noticesDue(database, account)).map(
    ({ notice, kind, facts, path, dueOn }): CalendarItem => {
      const told = toldOf(kind, facts, language)
      const url =
        path === null || origin === ''
          ? {}
          : { url: `${origin}${language === 'vi' ? '' : `/${language}`}${path}` }
      return {
        uid: `${notice}@haicap`,
        kind: 'task',
        summary: `${mark}${told.subject}`,
        description: told.text,
        on: dueOn ?? '',
        ...url,
      }
    },
  )
  return calendarText(`${mark}${names[language]}`, items, now)
}

/** What administrators may choose while haicap runs, in one list; documented and tested from here. */
import type { Database } from '../database/database.ts'
import { type Setting, wholeNumber } from '../setting-list.ts'
import { lastChoice } from './store.ts'

export const choices = {
  'office-name': {
    name: 'office-name',
    usual: '',
    meaning: {
      vi: 'Tên cơ quan vận hành, ghi ở người gửi thư điện tử.',
      en: 'The office that runs this deployment; e-mails name it as their sender.',
    },
    expected: '1..120 signs in one line',
    accepts: (text) => /^[^\p{C}"<>]{1,120}$/u.test(text) && text.trim() === text,
  },
  'calendar-month': {
    name: 'calendar-month',
    usual: '10',
    meaning: {
      vi: 'Từ tháng nào thì nhắc ghi lịch làm việc của năm sau.',
      en: 'The month from which the calendar of next year is asked for.',
    },
    ...wholeNumber(1, 12),
  },
  'key-days': {
    name: 'key-days',
    usual: '730',
    meaning: {
      vi: 'Số ngày dài nhất của một khóa cho chương trình, tính từ lúc cấp.',
      en: 'The most days that a key of a program may last from its issue.',
    },
    ...wholeNumber(1, 730),
  },
} as const satisfies Readonly<Record<string, Setting>>

export type ChoiceName = keyof typeof choices
// A cast: the keys of the list are its names.
export const choiceNames = Object.keys(choices) as readonly ChoiceName[]

/** The value that holds: the last one that was chosen, else the usual one. */
export const chosen = async (
  name: ChoiceName,
  { database }: { readonly database: Database },
): Promise<string> => (await lastChoice(database, name))?.value ?? choices[name].usual

export const chosenNumber = async (
  name: 'calendar-month' | 'key-days',
  context: { readonly database: Database },
): Promise<number> => Number(await chosen(name, context))

/** From a month on that administrators choose, the calendar of next year is missed. */
import { chosenNumber } from '../site-settings/choices.ts'
import type { WorkSource } from '../workspace/model.ts'
import { calendarKnown } from './known.ts'

export const yearMissing: WorkSource = {
  id: 'calendar.year',
  title: { vi: 'Lịch năm sau', en: 'Calendar of next year' },
  operation: 'calendar.decide',
  find: async (context) => {
    const { today, language } = context
    const [year = 0, month = 0] = today.split('-').map(Number)
    const { years } = await calendarKnown(context)
    if (years.last > year || month < (await chosenNumber('calendar-month', context))) return []
    return [
      {
        id: String(year + 1),
        title:
          language === 'vi'
            ? `Ghi quyết định về lịch năm ${year + 1}`
            : `Record the decision on the calendar of ${year + 1}`,
        detail:
          language === 'vi'
            ? 'Thời hạn qua năm sau chưa tính được cho đến khi có lịch.'
            : 'Terms that reach into next year cannot be told before.',
        to: '/work/calendar/decide',
        dueOn: `${year}-12-31`,
      },
    ]
  },
}

/** `/calendar/SECRET`: the calendar of one person, for programs that show calendars. */
import { feedAt } from '../../../platform/notices/feed.ts'
import type { Page } from '../../../platform/page.ts'
import { notFoundPage } from '../../error-page.ts'
import { answer, viewOf } from '../../request.ts'

const secretly = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
} as const

export const noticePages = (): readonly Page[] => [
  {
    path: '/calendar/:secret',
    noTwin: 'a calendar: its address is a secret of one person',
    listed: () => [],
    handler: async (request, context) => {
      const text = await feedAt(request.params.secret ?? '', context, request.origin ?? '')
      if (text === null)
        return { ...answer(notFoundPage(viewOf(request, context.today)), 404), headers: secretly }
      return {
        status: 200,
        headers: { ...secretly, 'content-type': 'text/calendar; charset=utf-8' },
        html: text,
      }
    },
  },
]

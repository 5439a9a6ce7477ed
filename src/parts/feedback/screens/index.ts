/** The pages of error reports. */
import { api, type Page } from '../../../web/index.ts'
import { receiptPage } from './receipt-page.ts'
import { reportPage } from './report-page.ts'
import { reportsPage } from './reports-page.ts'

export const feedbackPages = (): readonly Page[] => [
  {
    path: '/report',
    methods: ['GET', 'POST'],
    handler: reportPage,
    noTwin: {
      vi: 'Trang này là biểu mẫu báo lỗi. Chương trình gửi bằng POST tới thao tác nêu ở api.',
      en: 'This page is a form to report an error. Programs send theirs by POST to the operation named in api.',
      api: api('/feedback/report'),
    },
  },
  {
    path: '/report/:number',
    handler: receiptPage,
    noTwin: {
      vi: 'Trang này chỉ dành cho người giữ khóa của báo lỗi. Chương trình hỏi thao tác nêu ở api, với khóa đó.',
      en: 'This page is for who holds the key of the report. Programs ask the operation named in api, with that key.',
      api: api('/feedback/reports/{number}'),
    },
  },
  {
    path: '/reports',
    handler: reportsPage,
    twin: ({ query: { after, cursor } }) => api('/feedback/answered', { after: after ?? cursor }),
  },
]

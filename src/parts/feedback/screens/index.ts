/** The pages of error reports. */
import { api, type Page } from '../../../web/index.ts'
import { receiptPage } from './receipt-page.ts'
import { reportPage } from './report-page.ts'
import { reportsPage } from './reports-page.ts'

export const feedbackPages = (): readonly Page[] => [
  { path: '/report', methods: ['GET', 'POST'], handler: reportPage, noTwin: 'a form to fill in' },
  {
    path: '/report/:number',
    handler: receiptPage,
    noTwin: 'for one person: /api/v1/feedback/reports/NUMBER answers it to who holds the key',
  },
  {
    path: '/reports',
    handler: reportsPage,
    twin: ({ query: { cursor } }) => api('/feedback/answered', { cursor }),
  },
]

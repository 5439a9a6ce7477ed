/** Pages about what was done, by whom, and who may: evidence, personal data, access. */
import type { Operation } from '../../../platform/operation.ts'
import type { Page } from '../../../platform/page.ts'
import { api } from '../../view.ts'
import { accessPage } from './access-page.ts'
import { evidencePage } from './evidence-page.ts'
import { historyPage } from './history-page.ts'
import { personalPage } from './personal-page.ts'
import { verifyPage } from './verify-page.ts'

/** `operations` are all there are: the page of access says which a role opens. */
export const evidencePages = ({
  operations,
}: {
  readonly operations: readonly Operation[]
}): readonly Page[] => [
  { path: '/evidence', handler: evidencePage, twin: () => api('/evidence/heads') },
  {
    path: '/evidence/verify',
    methods: ['GET', 'POST'],
    handler: verifyPage,
    noTwin: {
      vi: 'Trang này là biểu mẫu nhận một bằng chứng. Chương trình hỏi thao tác nêu ở api.',
      en: 'This page is a form that takes a proof. Programs ask the operation named in api.',
      api: api('/evidence/prove'),
    },
  },
  {
    path: '/evidence/history',
    handler: historyPage,
    access: 'signed-in',
    noTwin: {
      vi: 'Trang này chỉ dành cho người có quyền xem. Chương trình hỏi thao tác nêu ở api, với khóa của mình.',
      en: 'This page is for who may. Programs ask the operation named in api, with a key of theirs.',
      api: api('/evidence/history'),
    },
    listed: () => [],
  },
  { path: '/personal-data', handler: personalPage, twin: () => api('/access/personalData') },
  {
    path: '/access',
    handler: (request, context) => accessPage(request, context, operations),
    twin: () => api('/access/roles'),
  },
]

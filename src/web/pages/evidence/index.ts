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
    noTwin: 'a form; the operation evidence.prove answers programs',
  },
  {
    path: '/evidence/history',
    handler: historyPage,
    access: 'signed-in',
    noTwin: 'for who may: the operation evidence.history answers programs',
    listed: () => [],
  },
  { path: '/personal-data', handler: personalPage, twin: () => api('/access/personalData') },
  {
    path: '/access',
    handler: (request, context) => accessPage(request, context, operations),
    twin: () => api('/access/roles'),
  },
]

/** The pages of all parts, put together. */
import { demoPages } from './demo/page.ts'
import { actsPages } from './parts/acts/screens/index.ts'
import { readerForm } from './parts/acts/screens/reader-form.ts'
import { authorityPages } from './parts/authority/screens/index.ts'
import { conversionPages } from './parts/conversion/screens/index.ts'
import { sheetPages } from './parts/conversion/sheet/screens/index.ts'
import { feedbackPages } from './parts/feedback/screens/index.ts'
import { dataPages } from './parts/register/data/screens/index.ts'
import { registerPages } from './parts/register/screens/index.ts'
import { transitionPages } from './parts/transition/screens/index.ts'
import type { Operation } from './platform/operation.ts'
import { openapi } from './shell/http/openapi.ts'
import type { Faces } from './shell/product.ts'
import { assets } from './web/index.ts'
import { type AccountDoors, accountPages } from './web/pages/accounts/index.ts'
import { evidencePages } from './web/pages/evidence/index.ts'
import { pageOfError, webPages } from './web/pages/index.ts'
import { jobPages } from './web/pages/jobs/index.ts'
import { noticePages } from './web/pages/notices/index.ts'
import { workspaceAssets, workspacePages } from './web/pages/workspace/index.ts'

export const facesOf = (operations: readonly Operation[], accounts: AccountDoors = {}): Faces => ({
  pages: [
    ...conversionPages(),
    ...sheetPages(),
    ...registerPages({ readerForm }),
    ...dataPages(),
    ...feedbackPages(),
    ...actsPages(),
    ...authorityPages(),
    ...transitionPages(),
    ...jobPages(),
    ...evidencePages({ operations }),
    ...noticePages(),
    ...accountPages(accounts),
    ...demoPages(accounts),
    ...workspacePages(),
    ...webPages({ openapi: (language) => openapi(operations, { language }) }),
  ],
  assets: [...assets, ...workspaceAssets()],
  errorPage: pageOfError,
  first: ['/', '/convert?q=Ba+%C4%90%C3%ACnh', '/unit/00004'],
})

/** What can be asked of the platform itself. */
import { accountOperations } from './accounts/operations.ts'
import { importDays } from './calendar/import-days.ts'
import { calendarOperations } from './calendar/operations.ts'
import { evidenceOperations } from './evidence/operations.ts'
import { fileOperations } from './files/index.ts'
import { jobOperations } from './jobs/operations.ts'
import { noticeOperations } from './notices/operations.ts'
import type { Operation } from './operation.ts'
import { printOperations } from './prints/operations.ts'
import { settingOperations } from './site-settings/operations.ts'

export const operations = [
  ...accountOperations,
  ...calendarOperations,
  ...importDays.operations,
  ...evidenceOperations,
  ...fileOperations,
  ...printOperations,
  ...jobOperations,
  ...noticeOperations,
  ...settingOperations,
] satisfies readonly Operation[]

/** What can be asked of the platform itself. */
import { calendarOperations } from './calendar/operations.ts'
import { evidenceOperations } from './evidence/operations.ts'
import type { Operation } from './operation.ts'

export const operations = [...calendarOperations, ...evidenceOperations] satisfies readonly Operation[]

/** The desks of all parts and of the platform: what the workspace shows, where work comes from, where it searches. */
import { registerDesk } from './parts/register/index.ts'
import { jobDesk } from './platform/jobs/desk.ts'
import type { Desk } from './platform/workspace/model.ts'

export const desks: readonly Desk[] = [registerDesk, jobDesk]

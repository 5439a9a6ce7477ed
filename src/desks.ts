/** The desks of all parts and of the platform: what the workspace shows, where work comes from, where it searches. */
import { actsDesk } from './parts/acts/index.ts'
import { authorityDesk } from './parts/authority/index.ts'
import { conversionDesk } from './parts/conversion/index.ts'
import { feedbackDesk } from './parts/feedback/index.ts'
import { registerDesk } from './parts/register/index.ts'
import { transitionDesk } from './parts/transition/index.ts'
import { accessDesk } from './platform/access/desk.ts'
import { accountsDesk } from './platform/accounts/desk.ts'
import { calendarDesk } from './platform/calendar/desk.ts'
import { evidenceDesk } from './platform/evidence/desk.ts'
import { filesDesk } from './platform/files/desk.ts'
import { jobDesk } from './platform/jobs/desk.ts'
import { noticesDesk } from './platform/notices/desk.ts'
import { printsDesk } from './platform/prints/desk.ts'
import { settingsDesk } from './platform/site-settings/desk.ts'
import type { Desk } from './platform/workspace/model.ts'

/** In this order their work and what they find is shown. */
export const desks: readonly Desk[] = [
  ...[feedbackDesk, actsDesk, registerDesk, authorityDesk, transitionDesk],
  ...[accessDesk, accountsDesk, filesDesk, printsDesk],
  ...[calendarDesk, evidenceDesk, noticesDesk, jobDesk, settingsDesk, conversionDesk],
]

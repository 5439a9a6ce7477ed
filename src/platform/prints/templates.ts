/** All templates; a new one is a file in `data/` and a line here. */
import { correspondenceTemplate } from './data/correspondence.ts'
import { decisionTemplate } from './data/decision.ts'
import { findingsReportTemplate } from './data/findings-report.ts'
import { handoverMinutesTemplate } from './data/handover-minutes.ts'
import { listAnnexTemplate } from './data/list-annex.ts'
import { replyWhoDecidesTemplate } from './data/reply-who-decides.ts'
import type { Template } from './model.ts'

export const templates: readonly Template[] = [
  correspondenceTemplate,
  replyWhoDecidesTemplate,
  findingsReportTemplate,
  handoverMinutesTemplate,
  decisionTemplate,
  listAnnexTemplate,
]
export const templateNamed = (id: string): Template | null => templates.find((each) => each.id === id) ?? null

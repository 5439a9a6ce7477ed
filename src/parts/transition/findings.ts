/** What transitions say of holdings and plans: why each goes where it goes, and what is wrong with what was entered. */
import { defineFindings } from '../../kernel/findings.ts'
import { remarks } from './checks/remarks.ts'
import { reasons } from './rules/reasons.ts'

export const transitionFinding = defineFindings('transition', { ...reasons, ...remarks })

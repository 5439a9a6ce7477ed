/** What can be asked and done about who gets what, where no rule or no agreement settles it. */
import { confirmDecision, decisions, proposeDecision } from './decide.ts'
import { award, disputes, raiseDispute, withdrawDispute } from './dispute.ts'

export const operations = [
  proposeDecision,
  confirmDecision,
  decisions,
  raiseDispute,
  disputes,
  award,
  withdrawDispute,
] as const

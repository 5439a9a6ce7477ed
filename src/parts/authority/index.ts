/** The front door of authority: who decides what, where, since when, by which text. */
import { operations as own } from './operations/index.ts'

export type { Answer, Deciding, Question } from './answer.ts'
export { whoDecides } from './answer.ts'
export { aroundReform, onOtherDay } from './around.ts'
export { checkMatrix } from './checks/index.ts'
export { authorityId, authorityRevision, currentMatrix, loadAuthority, matrixAndGround } from './current.ts'
export { sectorRules } from './data/index.ts'
export { authorityDesk } from './desk.ts'
export { differenceOf, matrixOn } from './difference.ts'
export { whyNotFacts } from './facts.ts'
export { horizon, textHorizon } from './horizon.ts'
export { type Matrix, matrixOf } from './matrix.ts'
export type * from './model.ts'
export { type SectorRule, successorOf } from './successor.ts'
export { tellWatches } from './watch/tell.ts'

export const operations = [...own]

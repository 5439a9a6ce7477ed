/** Everything that can be asked and told of authority. */
import type { Operation } from '../../../platform/operation.ts'
import { importProcedures } from '../imports/procedures.ts'
import { importRows } from '../imports/rows.ts'
import { printAnswer } from '../prints/print-answer.ts'
import { printLapses } from '../prints/print-lapses.ts'
import { merge, mergePreview } from '../propose/merge.ts'
import { proposeEnd, proposeEndPreview, proposeGrant, proposeGrantPreview } from '../propose/one.ts'
import { proposalOperation, proposals, propose, proposePreview } from '../propose/operations.ts'
import { proposeRead, proposeReadPreview } from '../propose/read.ts'
import { annul, confirm, putInForce, withdraw } from '../propose/steps.ts'
import { readProvisionsOperation } from '../reader/operation.ts'
import { reviews, reviewTask } from '../review/operations.ts'
import { reviewExport, reviewSum } from '../review/sum-operations.ts'
import { subscribe, subscriptions, unsubscribe } from '../watch/operations.ts'
import { differences, fieldsOperation, functionOperation, instruments, matrix } from './lists.ts'
import { passableOperation } from './passable.ts'
import { suggestOperation } from './suggest.ts'
import { check, horizon, successor } from './watch.ts'
import { who } from './who.ts'

export const operations = [
  who,
  suggestOperation,
  printAnswer,
  printLapses,
  functionOperation,
  matrix,
  differences,
  passableOperation,
  fieldsOperation,
  instruments,
  check,
  horizon,
  successor,
  readProvisionsOperation,
  reviewTask,
  reviews,
  reviewSum,
  reviewExport,
  propose,
  proposePreview,
  proposeRead,
  proposeReadPreview,
  proposeGrant,
  proposeGrantPreview,
  proposeEnd,
  proposeEndPreview,
  proposals,
  proposalOperation,
  confirm,
  putInForce,
  annul,
  withdraw,
  merge,
  mergePreview,
  importRows.preview,
  importRows.save,
  importRows.errors,
  importProcedures.preview,
  importProcedures.save,
  importProcedures.errors,
  subscribe,
  unsubscribe,
  subscriptions,
] satisfies readonly Operation[]

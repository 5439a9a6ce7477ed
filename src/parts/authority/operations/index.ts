/** Everything that can be asked and told of authority. */
import type { Operation } from '../../../platform/operation.ts'
import { merge, mergePreview } from '../propose/merge.ts'
import { proposalOperation, proposals, propose, proposePreview } from '../propose/operations.ts'
import { annul, confirm, putInForce, withdraw } from '../propose/steps.ts'
import { differences, fieldsOperation, functionOperation, instruments, matrix } from './lists.ts'
import { check, horizon, successor } from './watch.ts'
import { who } from './who.ts'

export const operations = [
  who,
  functionOperation,
  matrix,
  differences,
  fieldsOperation,
  instruments,
  check,
  horizon,
  successor,
  propose,
  proposePreview,
  proposals,
  proposalOperation,
  confirm,
  putInForce,
  annul,
  withdraw,
  merge,
  mergePreview,
] satisfies readonly Operation[]

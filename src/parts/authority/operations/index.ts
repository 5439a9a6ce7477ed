/** Everything that can be asked and told of authority. */
import type { Operation } from '../../../platform/operation.ts'
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
] satisfies readonly Operation[]

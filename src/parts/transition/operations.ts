/** Everything that can be asked and done about transitions: each folder brings its own. */

import { boardOperations } from './board/operations.ts'
import { operations as checkOperations } from './checks/operations.ts'
import { communeOperations } from './commune/operations.ts'
import { demoOperations } from './demo/operations.ts'
import { operations as disputeOperations } from './disputes/operations.ts'
import { handoverOperations } from './handover/index.ts'
import { operations as holdingOperations } from './holdings/operations.ts'
import { operations as planOperations } from './plan/operations.ts'
import { operations as readinessOperations } from './readiness/operations.ts'
import { reportOperations } from './report/operations.ts'

export const operations = [
  ...reportOperations,
  ...handoverOperations,
  ...demoOperations,
  ...communeOperations,
  ...checkOperations,
  ...boardOperations,
  ...planOperations,
  ...holdingOperations,
  ...disputeOperations,
  ...readinessOperations,
] as const

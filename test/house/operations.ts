/** Every operation, in the order of names. */
import { operations } from '../../src/parts.ts'
import type { Operation } from '../../src/platform/operation.ts'

export const allOperations = (): readonly Operation[] =>
  operations.toSorted((left, right) => (left.name < right.name ? -1 : 1))

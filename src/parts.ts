/** The parts of haicap, which may reach which, and what they can be asked. */
import { desks } from './desks.ts'
import { operations as actOperations } from './parts/acts/index.ts'
import { operations as authorityOperations } from './parts/authority/index.ts'
import { operations as conversionOperations } from './parts/conversion/index.ts'
import { operations as feedbackOperations } from './parts/feedback/index.ts'
import { operations as registerOperations } from './parts/register/index.ts'
import { operations as transitionOperations } from './parts/transition/index.ts'
import { accessOperationsOver } from './platform/access/operations.ts'
import type { Operation } from './platform/operation.ts'
import { operations as platformOperations } from './platform/operations.ts'
import { workspaceOperationsOver } from './platform/workspace/operations.ts'
import { siteOperations } from './web/pages/operations.ts'

/** A part reaches another only along these arrows, by its `index.ts`. The list names parts that are still to come. */
export const arrows = {
  register: [],
  acts: ['register'],
  conversion: ['register'],
  feedback: ['register'],
  schemes: ['register', 'acts'],
  authority: ['register'],
  transition: ['register', 'acts', 'authority'],
  people: ['register', 'transition'],
  records: ['register', 'transition'],
  estate: ['register', 'transition'],
  directives: ['register', 'authority', 'transition'],
  desk: ['register', 'authority', 'transition'],
  consultation: ['register', 'schemes'],
  counter: ['register', 'transition'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Part = keyof typeof arrows

/** Some operations speak of all others; they look when they are asked. */
const all = (): readonly Operation[] => operations

/** Everything that can be asked and told, over HTTP, at the command line and by the client. */
export const operations = [
  ...registerOperations,
  ...actOperations,
  ...conversionOperations,
  ...authorityOperations,
  ...transitionOperations,
  ...siteOperations,
  ...feedbackOperations,
  ...platformOperations,
  ...accessOperationsOver(all),
  ...workspaceOperationsOver({ desks: () => desks, operations: all }),
] satisfies readonly Operation[]

export { endedOn } from './ended.ts'
export { endEventOf, heirsAfter } from './heirs.ts'
export { type Known, type Scope, worldOf } from './world.ts'

import { confirmHandovers, reviewHandovers } from './bulk.ts'
import { attachToHandover, confirmHandover, remarkHandover } from './confirm.ts'
import { openHandovers } from './open.ts'
import { handover, handoverLines, handovers } from './operations.ts'
import { printHandover } from './print.ts'

/** What can be asked and done about handing over. */
export const handoverOperations = [
  openHandovers,
  handovers,
  handover,
  handoverLines,
  remarkHandover,
  attachToHandover,
  confirmHandover,
  reviewHandovers,
  confirmHandovers,
  printHandover,
] as const

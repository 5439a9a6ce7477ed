/** Everything that can be asked and done about transitions and their plans. */
import { close, confirmReversal, correctLine, reverse, settle } from './operations/after.ts'
import { allocate, arm, carryOut, disarm, progress, rehearsals, rehearse } from './operations/carry-out.ts'
import { line, lines } from './operations/lines.ts'
import { about, create, endings, listed } from './operations/transitions.ts'

export const operations = [
  create,
  listed,
  about,
  endings,
  allocate,
  lines,
  line,
  rehearse,
  rehearsals,
  arm,
  disarm,
  carryOut,
  progress,
  settle,
  correctLine,
  close,
  reverse,
  confirmReversal,
] as const

/** The kinds of jobs of the platform. */
import { tellAhead, unitsEnd } from '../notices/ahead.ts'
import { sweepTold } from '../once/sweep.ts'
import { sweepDrafts } from '../workspace/sweep.ts'
import type { JobKind } from './model.ts'
import { sweep } from './sweep.ts'

export const jobKinds: readonly JobKind[] = [sweep, sweepTold, sweepDrafts, tellAhead, unitsEnd]

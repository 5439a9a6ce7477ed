/** The kinds of jobs of the platform. */
import { tellAhead, unitsEnd } from '../notices/ahead.ts'
import { sweepTold } from '../once/sweep.ts'
import type { JobKind } from './model.ts'
import { sweep } from './sweep.ts'

export const jobKinds: readonly JobKind[] = [sweep, sweepTold, tellAhead, unitsEnd]

/** What one holding may be at most: no numbers of the law, but what the columns of the database take. */
import type { Measure } from '../model.ts'

export const limits: Readonly<Record<Measure, number>> = {
  count: 1_000_000_000,
  vnd: 9_000_000_000_000_000,
  millimetres: 1_000_000_000_000,
  files: 1_000_000_000,
  squareMetres: 1_000_000_000_000,
}

export const longestReference = 200
export const longestDescription = 2_000
export const longestEvidence = 500

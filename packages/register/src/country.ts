/** The records of the shipped country. */
import type { RegisterRecord } from './model.ts'

/** All records of the shipped country, decoded on each call. */
export const countryRecords = (): readonly RegisterRecord[] => []

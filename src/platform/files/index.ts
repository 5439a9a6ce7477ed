/** Files as the rest of the product uses them. */
import { check, hold, release, remove } from './custody.ts'
import { list } from './list-operation.ts'
import { about, get, put } from './operations.ts'

export const fileOperations = [put, get, list, about, hold, release, remove, check] as const

import type { Decision } from '../model.ts'
export const decisions: readonly Decision[] = []

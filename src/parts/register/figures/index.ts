import { figures } from './figures.ts'

export { figureFactsOf } from './facts.ts'
export type { FigureStatus } from './model.ts'
export { figuresOf } from './rules.ts'
export { statedTotals } from './stated.ts'

/** What can be asked about published figures. */
export const figureOperations = [figures] as const

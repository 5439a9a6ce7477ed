import type { Problem } from './problems.ts'

/** Either a value, or all problems that stand against it (never only the first). */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const fine = <T>(value: T): Result<T> => ({ ok: true, value })

export const refused = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems })

/** The words of what is wrong with holdings, inventories and plans. */
import type { FindingKind } from '../../../kernel/findings.ts'

export const remarks = {} as const satisfies Readonly<Record<string, FindingKind>>

/** What two sides put their names under: the lines of a handover, as one root. */
import { canonical } from '../../../platform/evidence/canonical.ts'
import { grow, growing, leafHash, rootOf } from '../../../platform/evidence/merkle.ts'
import { type Amounts, added, noSums, type Sums } from '../report/model.ts'

export type PassedLine = {
  readonly holding: string
  readonly part: number
  readonly kind: string
  readonly amounts: Amounts
}

/** Merkle root over identity, part, kind and quantities, in order of identity: what both sides confirm. */
export const rootOfLines = (lines: readonly PassedLine[]): string => {
  const tree = growing()
  for (const { holding, part, kind, amounts } of lines)
    grow(tree, leafHash(Buffer.from(canonical({ amounts, holding, kind, part }))))
  return rootOf(tree).toString('hex')
}

/** Sums of each kind, in the order kinds first appear. */
export const sumsByKind = (
  lines: readonly PassedLine[],
): readonly { readonly kind: string; readonly lines: number; readonly sums: Sums }[] => {
  const kinds = new Map<string, { lines: number; sums: Sums }>()
  for (const { kind, amounts } of lines) {
    const known = kinds.get(kind) ?? { lines: 0, sums: noSums }
    kinds.set(kind, { lines: known.lines + 1, sums: added(known.sums, amounts) })
  }
  return [...kinds].map(([kind, row]) => ({ kind, ...row }))
}

type Said = { readonly giverSays: string | null; readonly receiverSays: string | null }

/** A line on which the last word of a side is that it is not as written. */
export const differs = ({ giverSays, receiverSays }: Said): boolean =>
  [giverSays, receiverSays].some((says) => says !== null && says !== 'found')

/** What must be looked at before many minutes are confirmed at once, and why. */
export const reasonsToLook = (
  line: Said & { readonly manner: string; readonly late: boolean; readonly part: number },
) => [
  ...(differs(line) ? (['differs'] as const) : []),
  ...(line.late ? (['late'] as const) : []),
  ...(line.manner === 'caretaker' ? (['caretaker'] as const) : []),
  ...(line.part > 0 ? (['divided'] as const) : []),
]
export const looks = ['differs', 'late', 'caretaker', 'divided'] as const

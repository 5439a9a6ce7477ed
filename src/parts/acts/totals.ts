/** Whether the closing clause counts the same units as the clauses before it. */
import type { Finding } from '../../kernel/findings.ts'
import { actFinding } from './findings.ts'
import type { ClauseChange, StatedTotals } from './model.ts'
import { communeTypes } from './read/vocabulary.ts'

const countByType = (changes: readonly ClauseChange[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { result } of changes)
    counts[result.type ?? 'unknown'] = (counts[result.type ?? 'unknown'] ?? 0) + 1
  return counts
}

/** Differences between what an act states of itself and what its clauses give. */
export const totalFindings = (changes: readonly ClauseChange[], totals: StatedTotals | null): Finding[] => {
  if (changes.length === 0) return []
  if (!totals) return [actFinding('totals-missing', {})]
  const kept = changes.filter(({ kind }) => kind === 'keep')
  const formed = changes.filter(({ kind }) => kind !== 'keep')
  // An act that names no unit it leaves alone may arrange a few of many: what it does not name may simply stay.
  const mayLeaveOthers = totals.kept === null
  const differ = (what: string, stated: number | null, counted: number): Finding[] => {
    if (stated === null || stated === counted) return []
    const kind = mayLeaveOthers && stated > counted ? 'totals-beyond-clauses' : 'totals-disagree'
    return [actFinding(kind, { what, stated, counted }, totals.place)]
  }
  const byType = (what: string, stated: Readonly<Record<string, number>>, counted: Record<string, number>) =>
    Object.keys(stated).length === 0
      ? []
      : [...communeTypes].flatMap((type) => differ(`${what}${type}`, stated[type] ?? 0, counted[type] ?? 0))
  return [
    ...differ('all', totals.total, changes.length),
    ...byType('', totals.byType, countByType(changes)),
    ...byType('formed ', totals.formedByType, countByType(formed)),
    ...differ('kept', totals.kept, kept.length),
  ]
}

/** What stands against deleting, holding and keeping a file. Pure: facts in, problems out. */
import type { IsoDate } from '../../kernel/dates.ts'
import type { Problem } from '../../kernel/problems.ts'
import type { KeptFile, Retention } from './model.ts'
import { fileProblem } from './problems.ts'

/** A record has a day until which it is kept; nothing else has. */
export const whyNotRetain = (
  retention: Retention,
  until: IsoDate | null,
  today: IsoDate,
): readonly Problem[] => {
  if (retention === 'record' && until === null) return [fileProblem('term-missing', {}, { field: 'until' })]
  if (retention !== 'record' && until !== null)
    return [fileProblem('term-out-of-place', { retention }, { field: 'until' })]
  return until !== null && until <= today ? [fileProblem('term-over', { until }, { field: 'until' })] : []
}

/** Everything that stands against deleting a file today, by a decision of a day. */
export const whyNotDelete = (file: KeptFile, today: IsoDate, decidedOn: IsoDate): readonly Problem[] => {
  if (file.deletion) return [fileProblem('deleted', { file: file.file, ...file.deletion })]
  return [
    ...(decidedOn > today ? [fileProblem('decided-later', { decidedOn }, { field: 'decidedOn' })] : []),
    ...file.holds.map(({ hold, number, reason }) => fileProblem('under-hold', { hold, number, reason })),
    ...(file.retention === 'permanent' ? [fileProblem('kept-for-ever', { by: file.retainedBy })] : []),
    ...(file.retainedUntil !== null && today < file.retainedUntil
      ? [fileProblem('kept-until', { until: file.retainedUntil, by: file.retainedBy })]
      : []),
  ]
}

/** Whether a deletion that one person decides takes effect at once. */
export const needsSecondPerson = (retention: Retention): boolean => retention !== 'working'

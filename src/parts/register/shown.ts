/** Changes as people read them: names and codes beside the ids, the act that says so. */
import type { Static } from 'typebox'
import type { ChangeRecord, Citation, LineRecord } from '../../../packages/register/src/model.ts'
import type { Register } from '../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../kernel/dates.ts'
import type { Change } from './answers.ts'

export const citationOf = ({ basis, effectiveOn, after }: ChangeRecord): Citation | null =>
  basis
    ? {
        instrument: basis.instrument,
        article: basis.article ?? null,
        clause: basis.clause ?? null,
        effectiveOn,
        ...(after === undefined ? {} : { observedAfter: after }),
      }
    : null

const endShown = (register: Register, id: string | null, day: IsoDate) => {
  if (id === null) return null
  const unit = register.unitById(id, day) ?? register.story(id)?.unit
  return { id, code: unit?.code ?? null, name: unit?.name ?? id }
}

export const changeShown = (
  register: Register,
  { change, lines }: { readonly change: ChangeRecord; readonly lines: readonly LineRecord[] },
): Static<typeof Change> => ({
  id: change.id,
  kind: change.kind,
  effectiveOn: change.effectiveOn,
  observedAfter: change.after ?? null,
  citation: citationOf(change),
  lines: lines.map((line) => ({
    from: endShown(register, line.from, addDays(change.effectiveOn, -1)),
    to: endShown(register, line.to, change.effectiveOn),
    scope: line.scope,
    people: line.people,
    share: line.share?.population ?? null,
    decision: line.decision ?? null,
  })),
})

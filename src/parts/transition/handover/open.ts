/** Drawing up the minutes after the day. */
import { Type } from 'typebox'
import { addDays } from '../../../kernel/dates.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { actorName } from '../../../platform/access/actor.ts'
import { codeField, dateField } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { whereTransition } from '../plan/operations/asking.ts'
import { keepers, usualDays } from './asking.ts'
import { handoverProblem } from './problems.ts'
import { openMinutes, phaseOf } from './store.ts'
export const openHandovers = defineOperation({
  name: 'transition.openHandovers',
  kind: 'command',
  access: keepers,
  summary: {
    vi: 'Lập biên bản bàn giao cho từng cặp tổ chức sau ngày chuyển giao',
    en: 'Draws up the minutes for each pair of organisations after the switch',
  },
  input: Type.Object({
    transition: codeField({ description: 'Identity of the transition' }),
    dueOn: Type.Optional(dateField({ description: 'Both sides confirm by this day; 30 days when left out' })),
  }),
  output: Type.Object({ opened: Type.Integer(), dueOn: Type.String({ format: 'date' }) }),
  positional: ['transition'],
  examples: ['0198c000-0000-7000-8000-000000000001'],
  touched: (_answer, { transition }) => [{ kind: 'transition', id: transition }],
  where: whereTransition,
  run: async ({ transition, dueOn = null }, context) => {
    const phase = await phaseOf(context.database, transition)
    if (phase === null || !['switched', 'settling', 'closed'].includes(phase))
      return refused(handoverProblem('not-switched', { phase: phase ?? '–' }, { field: 'transition' }))
    const due = dueOn ?? addDays(context.today, usualDays)
    const by = actorName(context.actor)
    const opened = await openMinutes(context.database, { transition, dueOn: due, at: context.now, by })
    return fine({ opened, dueOn: due })
  },
})
